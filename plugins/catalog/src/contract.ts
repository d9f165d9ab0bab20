import { defaultLanguage, type Language, languageCodes } from '@academy/kernel/languages'
import { z } from 'zod'
import { lessonKinds } from './domain/lessonKinds.ts'

/** What the catalogue shows of courses, lessons and people. The only catalogue types that the site and other plugins see. */

export const levels = ['beginner', 'intermediate', 'advanced'] as const
export const courseAccess = ['free', 'paid'] as const
export const calloutTones = ['note', 'tip', 'warning', 'danger'] as const

export type Level = (typeof levels)[number]

/** An uploaded picture, ready to show; `url` is relative to the academy's origin. */
export const picture = z.object({
  url: z.string(),
  alt: z.string(),
  width: z.number().int(),
  height: z.number().int(),
})
export type Picture = z.infer<typeof picture>

/** A Lexical editor state. Blocks are nodes of type `block` whose `fields.blockType` is one of the slugs in `blocks/`. */
export const richText = z.object({
  root: z.object({ type: z.literal('root'), children: z.array(z.looseObject({ type: z.string() })) }).loose(),
})
export type RichText = z.infer<typeof richText>

/**
 * The languages in which something is told whole. In a catalogue of another language it stands in English. Absent: in
 * English alone.
 */
const toldIn = z.array(z.enum(languageCodes)).optional()

/** A category, tag or skill. */
export const term = z.object({
  slug: z.string(),
  title: z.string(),
  summary: z.string().default(''),
  languages: toldIn,
})
export type Term = z.infer<typeof term>

/** 1 knows it · 2 does it · 3 teaches it. */
export const skillLevel = z.object({
  skill: z.string(),
  title: z.string(),
  level: z.int().min(1).max(3),
  languages: toldIn,
})
export type SkillLevel = z.infer<typeof skillLevel>

export const instructorView = z.object({
  slug: z.string(),
  name: z.string(),
  headline: z.string(),
  bio: richText.nullable(),
  photo: picture.nullable(),
  links: z.array(z.object({ label: z.string(), url: z.string() })),
  languages: toldIn,
})
export type InstructorView = z.infer<typeof instructorView>

/** What the code of a course or a lesson was last tried with, and on which day. */
export const verified = z.object({
  with: z.string(),
  /** ISO 8601, a day. */
  on: z.string(),
  /** Whether that is long ago, or something that it names has gone on since. */
  stale: z.boolean().default(false),
})
export type Verified = z.infer<typeof verified>

/** A lesson in an outline: everything but its body, so it is public even when the lesson is not. */
export const lessonOutline = z.object({
  id: z.string(),
  /** Stable for the lesson's life; progress hangs on it. */
  key: z.string(),
  slug: z.string(),
  title: z.string(),
  summary: z.string(),
  kind: z.enum(lessonKinds),
  /** Whole minutes a learner needs. */
  minutes: z.int().min(0),
  freePreview: z.boolean(),
  /** What the lesson itself says; null where its course’s statement holds. */
  verified: verified.nullable().default(null),
  /** ISO 8601, UTC. Changes whenever the body does. */
  updatedAt: z.string(),
  languages: toldIn,
})
export type LessonOutline = z.infer<typeof lessonOutline>

export const sectionOutline = z.object({
  key: z.string(),
  title: z.string(),
  summary: z.string(),
  lessons: z.array(lessonOutline),
  languages: toldIn,
})
export type SectionOutline = z.infer<typeof sectionOutline>

export const courseView = z.object({
  id: z.string(),
  slug: z.string(),
  title: z.string(),
  summary: z.string(),
  description: richText.nullable(),
  level: z.enum(levels),
  access: z.enum(courseAccess),
  /** Sum of the lessons' minutes. */
  minutes: z.int().min(0),
  category: z.string().nullable().describe('A category’s slug'),
  tags: z.array(z.string()).describe('Tags’ slugs'),
  skillsTaught: z.array(skillLevel),
  skillsRequired: z.array(skillLevel),
  outcomes: z.array(z.string()),
  prerequisites: z.array(z.string()),
  instructors: z.array(z.string()).describe('Instructors’ slugs, in order'),
  related: z.array(z.string()).describe('Courses’ slugs'),
  together: z
    .array(z.string())
    .default([])
    .describe('Slugs of courses that its students take as well, the nearest first'),
  cover: picture.nullable(),
  verified: verified.nullable(),
  seo: z.object({ title: z.string().nullable(), description: z.string().nullable() }),
  sections: z.array(sectionOutline),
  /** ISO 8601, UTC. */
  publishedAt: z.string(),
  updatedAt: z.string(),
  /** Of all but its sections, which are told each for itself. */
  languages: toldIn,
})
export type CourseView = z.infer<typeof courseView>

/** What a path asks for: any of the courses fulfils it, or the skill, proven at its level. */
export const pathRequirement = z.object({
  id: z.string(),
  /** Empty where it is called by its first course or its skill. */
  title: z.string(),
  courses: z.array(z.string()).describe('Slugs of published courses; the first is suggested'),
  skill: skillLevel.nullable(),
})

/** A way through several courses, in stages. */
export const pathView = z.object({
  id: z.string(),
  slug: z.string(),
  title: z.string(),
  summary: z.string(),
  description: richText.nullable(),
  stages: z.array(
    z.object({ id: z.string(), title: z.string(), summary: z.string(), requirements: z.array(pathRequirement) }),
  ),
  updatedAt: z.string(),
  languages: toldIn,
})
export type PathView = z.infer<typeof pathView>

/** Everything public that the whole site is made from, without lesson bodies. References are slugs. */
export const catalogue = z.object({
  /** What is not told in it stands in English. */
  language: z.enum(languageCodes).default(defaultLanguage),
  courses: z.array(courseView),
  paths: z.array(pathView).default([]),
  categories: z.array(term),
  tags: z.array(term),
  skills: z.array(term),
  instructors: z.array(instructorView),
  /** Paths that moved, oldest first; `from` and `to` begin with a slash. */
  redirects: z.array(z.object({ from: z.string(), to: z.string() })),
})
export type Catalogue = z.infer<typeof catalogue>

/** Whether a lesson's body may be shown, and why not. */
export const lessonReading = z.discriminatedUnion('state', [
  z.object({ state: z.literal('open'), body: richText }),
  z.object({
    state: z.literal('locked'),
    reason: z.enum(['sign-in-required', 'purchase-required', 'not-open-yet']),
    /** ISO 8601, UTC: when it opens, as far as it is a matter of time. */
    opensAt: z.string().nullable().optional(),
  }),
])
export type LessonReading = z.infer<typeof lessonReading>

/**
 * Where pages get their content. The release builder hands one that knows published public content only; the origin
 * server hands one that knows its viewer; the preview hands one that reads drafts.
 */
export type ContentSource = {
  catalogue: Catalogue
  /** Rejects with HttpError 404 `catalog/lesson-not-found` when no such lesson is in the catalogue. */
  readLesson: (lessonId: string) => Promise<LessonReading>
}

/** Who looks at an on-demand page; null is a guest. */
export type Viewer = { id: string; name: string; role: 'student' | 'instructor' | 'editor' | 'admin' }

/** What every Astro page finds in `Astro.locals`. */
export type PageLocals = {
  content: ContentSource
  viewer: Viewer | null
  /** `release`: rendered once into a static file for everybody. `live`: for this viewer, not stored. `preview`: drafts, staff only. */
  mode: 'release' | 'live' | 'preview'
  /** Public origin without a trailing slash, for canonical links and share images. */
  origin: string
  /** What the page is written in. @default English */
  language?: Language
  /** Outside accounts that one can sign in with; pages on the way in show them, and the origin alone knows them. */
  waysIn?: readonly { id: string; name: string }[]
}

/** One page of a release, as the site lists it. */
export type ReleasePage = {
  /** Path without a trailing slash (`/` for home, `/de` for that in German); files such as `/rss.xml` keep their name. */
  path: string
  /** JSON-serialisable; the page is rendered anew only when this, or the site's build, changed. */
  depends: unknown
  /** Lesson ids whose bodies the page shows. */
  lessons?: string[]
  /** The status the page answers with; 404 and 500 pages say so. @default 200 */
  status?: number
  /** Whether the page is indexed for search. @default false */
  search?: boolean
}

/** What `dist/site/server/entry.mjs` exports. */
export type SiteApp = {
  /** Finds the page's language in its address. */
  render: (request: Request, locals: PageLocals) => Promise<Response>
  /** The pages in the catalogue's language. Of another than English only those that say something in it. */
  listPages: (catalogue: Catalogue) => ReleasePage[]
}

export * from './contract/editions.ts'
export * from './contract/outline.ts'
export { codeLanguage, codeLanguages } from './domain/codeLanguages.ts'
export { embedHosts, isTrustedEmbed } from './domain/embedHosts.ts'
export { type LessonKind, lessonKinds } from './domain/lessonKinds.ts'
export { parseLineRanges } from './domain/lineRanges.ts'
export { hasLanguages } from './domain/paths.ts'
