import { languageCodes } from '@academy/kernel/languages'
import { z } from 'zod'
import { courseAccess, type EditionRules, editionRules, lessonKinds, levels, opening } from '../../contract.ts'
import { chosenRules } from '../../domain/doneBy.ts'
import { defaultRules } from '../../editions/content/rows.ts'
import { maxOpenings } from '../../editions/fields/schedule.ts'

/** The front matter of docs/content-format.md. Limits are those of the admin panel's fields, so that whatever is there fits. */

const slug = z
  .string()
  .max(120)
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'Use lower case, digits and single hyphens.')
const key = z
  .string()
  .max(64)
  .regex(/^[A-Za-z0-9]+([-_.][A-Za-z0-9]+)*$/, 'Use letters, digits and single hyphens.')
const line = (most: number) => z.string().trim().min(1, 'Write something here.').max(most)
const title = line(120)
const day = z.iso.date('Write a date as 2026-11-03.')
const skillLevel = z.strictObject({
  skill: slug,
  level: z.int().min(1).max(3).describe('1 (knows) · 2 (does) · 3 (teaches)'),
})

const isUsual = ({ requiredPercent, passPercent }: EditionRules): boolean =>
  requiredPercent === defaultRules.requiredPercent && passPercent === defaultRules.passPercent

/** Rules that are the usual ones read as none, as they are written. */
const rules = z
  .strictObject({
    requiredPercent: editionRules.shape.requiredPercent.default(defaultRules.requiredPercent),
    passPercent: editionRules.shape.passPercent.default(defaultRules.passPercent),
  })
  .describe('What completes the course, in percent')
  .optional()
  .overwrite((given) => (given && isUsual(given) ? undefined : given))

/** What something was tried with, and when. */
const verified = z.strictObject({ with: line(120), on: day })

const inOthers = <Said extends z.ZodType>(said: Said) => z.partialRecord(z.enum(languageCodes), said).default({})
const named = z.strictObject({ title: line(80) })
const summarized = named.extend({ summary: line(300) })

export const taxonomy = z.array(summarized.extend({ slug, translations: inOthers(summarized) }))
export const tags = z.array(named.extend({ slug, translations: inOthers(named) }))

export const instructor = z.strictObject({
  name: title,
  headline: line(160),
  account: z.email().optional(),
  links: z.array(z.strictObject({ label: line(60), url: z.url() })).default([]),
})

/** Beside it, in `maya-okafor.de.md`, what a person says in another language. */
export const instructorTranslation = z.strictObject({ headline: line(160) })

export const course = z.strictObject({
  title,
  summary: line(200).describe('One or two sentences'),
  level: z.enum(levels),
  access: z.enum(courseAccess),
  category: slug.optional().describe('A category’s slug'),
  tags: z.array(slug).max(12).default([]).describe('Tags’ slugs'),
  skills: z
    .strictObject({ taught: z.array(skillLevel).default([]), required: z.array(skillLevel).default([]) })
    .default({ taught: [], required: [] }),
  outcomes: z.array(line(200)).max(12).default([]).describe('Each goes on after “You will be able to”'),
  prerequisites: z.array(line(200)).max(12).default([]),
  instructors: z.array(slug).default([]).describe('Instructors’ slugs'),
  related: z.array(slug).max(6).default([]).describe('Other courses’ slugs'),
  cover: z
    .strictObject({ image: z.string().regex(/^\.\/images\/[^/]+$/, 'Write ./images/name.png.'), alt: line(300) })
    .optional(),
  verified: verified.optional(),
  rules,
  schedule: z
    .array(opening)
    .max(maxOpenings)
    .default([])
    .describe('When sections and lessons open, by their keys; the others are open from the beginning'),
  seo: z.strictObject({ title: line(70).optional(), description: line(170).optional() }).optional(),
  publishedAt: z.union([day, z.iso.datetime()]).optional(),
})
export type CourseMeta = z.output<typeof course>

/** A path through courses: in each stage what has to be fulfilled, by any of its courses or by a proven skill. */
export const path = z.strictObject({
  title,
  summary: line(200),
  stages: z
    .array(
      z.strictObject({
        title,
        summary: line(300).optional(),
        requirements: z
          .array(
            z.strictObject({
              title: title.optional(),
              courses: z.array(slug).max(8).default([]).describe('Courses’ slugs; the first is suggested'),
              skill: skillLevel.optional(),
            }),
          )
          .min(1)
          .max(12),
      }),
    )
    .min(1)
    .max(12),
})

/** Beside it, in `run-what-you-write.de.md`: stages in the order of the original’s, and their requirements’ names. */
export const pathTranslation = z.strictObject({
  title,
  summary: line(200),
  stages: z.array(
    z.strictObject({
      title,
      summary: line(300).optional(),
      requirements: z.array(z.strictObject({ title: title.optional() })).default([]),
    }),
  ),
})

export const section = z.strictObject({ key, title, summary: line(300).optional() })
export type SectionMeta = z.output<typeof section>

export const lesson = z.strictObject({
  key: key.describe('Never changes and is unique in the academy: progress hangs on it'),
  title,
  summary: line(240).optional(),
  kind: z.enum(lessonKinds).default('article'),
  minutes: z.int().min(0).max(600),
  freePreview: z.boolean().default(false).describe('Whether a guest may read it'),
  optional: z.boolean().default(false).describe('Whether completion leaves it out'),
  doneBy: z.enum(chosenRules).default('button').describe('What makes it done'),
  verified: verified.optional(),
})
export type LessonMeta = z.output<typeof lesson>

/** What a translation says again; everything else it has from its original. */
const saidAgain = (most: number) => z.string().trim().max(most)
const translated = { title: title.optional(), summary: line(300).optional() }

export const courseTranslation = z.strictObject({
  title: translated.title,
  summary: line(200).optional(),
  outcomes: z
    .array(saidAgain(200))
    .max(12)
    .default([])
    .describe('In the order of the original’s; empty where not translated'),
  prerequisites: z.array(saidAgain(200)).max(12).default([]),
  seo: course.shape.seo,
})
export type CourseTranslation = z.output<typeof courseTranslation>

export const sectionTranslation = z.strictObject(translated)
export type SectionTranslation = z.output<typeof sectionTranslation>

export const lessonTranslation = z.strictObject({ ...translated, summary: line(240).optional() })
export type LessonTranslation = z.output<typeof lessonTranslation>

/** Which of the format's files a path is; undefined for a file that has no place in it. */
export const schemaFor = (file: string) => {
  if (/^instructors\/[a-z0-9-]+\.[a-z]{2}\.md$/.test(file)) return instructorTranslation
  if (/^instructors\/[a-z0-9-]+\.md$/.test(file)) return instructor
  if (/^paths\/[a-z0-9-]+\.[a-z]{2}\.md$/.test(file)) return pathTranslation
  if (/^paths\/[a-z0-9-]+\.md$/.test(file)) return path
  if (/^courses\/[a-z0-9-]+\/course\.[a-z]{2}\.md$/.test(file)) return courseTranslation
  if (/^courses\/[a-z0-9-]+\/\d+-[a-z0-9-]+\/section\.[a-z]{2}\.md$/.test(file)) return sectionTranslation
  if (/^courses\/[a-z0-9-]+\/\d+-[a-z0-9-]+\/\d+-[a-z0-9-]+\.[a-z]{2}\.md$/.test(file)) return lessonTranslation
  if (/^courses\/[a-z0-9-]+\/course\.md$/.test(file)) return course
  if (/^courses\/[a-z0-9-]+\/\d+-[a-z0-9-]+\/section\.md$/.test(file)) return section
  if (/^courses\/[a-z0-9-]+\/\d+-[a-z0-9-]+\/\d+-[a-z0-9-]+\.md$/.test(file)) return lesson
  return undefined
}
