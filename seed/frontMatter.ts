import { z } from 'zod'

const slug = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'lower case, digits and single hyphens')
const line = z.string().trim().min(1)
const summary = line.max(200)
const skillLevel = z.strictObject({ skill: slug, level: z.int().min(1).max(3) })

export const taxonomy = z.array(z.strictObject({ slug, title: line, summary }))
export const tags = z.array(z.strictObject({ slug, title: line }))

export const instructor = z.strictObject({
  name: line,
  headline: line,
  account: z.email().optional(),
  links: z.array(z.strictObject({ label: line, url: z.url() })).default([]),
})

export const course = z.strictObject({
  title: line,
  summary,
  level: z.enum(['beginner', 'intermediate', 'advanced']),
  access: z.enum(['free', 'paid']),
  category: slug,
  tags: z.array(slug).min(1),
  skills: z.strictObject({ taught: z.array(skillLevel).min(1), required: z.array(skillLevel).default([]) }),
  outcomes: z.array(line).min(1),
  prerequisites: z.array(line).default([]),
  instructors: z.array(slug).min(1),
  related: z.array(slug).default([]),
  verified: z.strictObject({ with: line, on: z.iso.date() }),
  seo: z.strictObject({ title: line.optional(), description: line.optional() }).optional(),
  publishedAt: z.iso.date(),
})

export const section = z.strictObject({ key: slug, title: line, summary })

export const lesson = z.strictObject({
  key: slug,
  title: line,
  summary,
  kind: z.enum(['article', 'video', 'quiz', 'exercise', 'lab', 'live']),
  minutes: z.int().min(1).max(120),
  freePreview: z.boolean().default(false),
})

/** Which of the format's files a path is; undefined for a file that has no place in it. */
export const schemaFor = (file: string) => {
  if (/^instructors\/[a-z0-9-]+\.md$/.test(file)) return instructor
  if (/^courses\/[a-z0-9-]+\/course\.md$/.test(file)) return course
  if (/^courses\/[a-z0-9-]+\/\d\d-[a-z0-9-]+\/section\.md$/.test(file)) return section
  if (/^courses\/[a-z0-9-]+\/\d\d-[a-z0-9-]+\/\d\d-[a-z0-9-]+\.md$/.test(file)) return lesson
  return undefined
}
