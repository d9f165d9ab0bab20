import { languageCodes } from '@academy/kernel/languages'
import { z } from 'zod'
import type { RichText, Verified } from '../contract.ts'
import { doneByRules } from '../domain/doneBy.ts'
import { lessonKinds } from '../domain/lessonKinds.ts'

/** What an enrolled student holds on to while a course goes on changing. */

export const editionRules = z.object({
  /** Whole percent of the lessons that count which make the course complete. */
  requiredPercent: z.int().min(1).max(100),
  /** Whole percent that passes what is graded. */
  passPercent: z.int().min(0).max(100),
})
export type EditionRules = z.infer<typeof editionRules>

/** Keys of a section or a lesson. */
const openingKey = z.string().min(1).max(64)
const whole = (instant: string) => new Date(instant).toISOString().replace('.000Z', 'Z')

/**
 * When a section or a lesson opens to whoever is enrolled: so many days after they began, at a moment (ISO 8601, UTC), or once
 * they are through with an earlier lesson. What nothing is said of is open from the beginning.
 */
export const opening = z.union(
  [
    z.strictObject({ opens: openingKey, days: z.int().min(1).max(3650) }),
    z.strictObject({ opens: openingKey, at: z.iso.datetime().overwrite(whole) }),
    z.strictObject({ opens: openingKey, after: openingKey }),
  ],
  'Write what it opens, and one of days (1 to 3650), at (as 2026-12-03T09:00:00Z) or after.',
)
export type Opening = z.infer<typeof opening>

export const editionLesson = z.object({
  /** The lesson’s row; it may be gone while the edition stays. */
  id: z.string(),
  /** The same in every edition; results hang on it. */
  key: z.string(),
  slug: z.string(),
  title: z.string(),
  summary: z.string(),
  kind: z.enum(lessonKinds),
  minutes: z.int().min(0),
  freePreview: z.boolean(),
  /** Whether completion leaves it out. */
  optional: z.boolean(),
  /** What makes it done; editions that were made before lessons said so have a button. */
  doneBy: z.enum(doneByRules).default('button'),
  /** SHA-256 of the body in hex: names the stored text. */
  text: z.string(),
})
export type EditionLesson = z.infer<typeof editionLesson>

export const editionSection = z.object({
  key: z.string(),
  title: z.string(),
  summary: z.string(),
  lessons: z.array(editionLesson),
})
export type EditionSection = z.infer<typeof editionSection>

/** What an edition says in a language other than English; by the keys of sections and lessons, and only what is told whole. */
export const editionTranslation = z.object({
  title: z.string().optional(),
  sections: z.record(z.string(), z.object({ title: z.string(), summary: z.string() })),
  /** `text` as in English. */
  lessons: z.record(z.string(), z.object({ title: z.string(), summary: z.string(), text: z.string() })),
})
export type EditionTranslation = z.infer<typeof editionTranslation>

/** What makes an edition: the order of its lessons, their texts, and the rules that hold for whoever is enrolled in it. */
export const editionContent = z.object({
  title: z.string(),
  rules: editionRules,
  sections: z.array(editionSection),
  /** Once for each section or lesson that does not open at once; absent where all do. */
  schedule: z.array(opening).optional(),
  /** Absent in a course that is written in English alone. */
  translations: z.partialRecord(z.enum(languageCodes), editionTranslation).optional(),
})
export type EditionContent = z.infer<typeof editionContent>

export const amendment = z.object({
  /** ISO 8601, UTC. */
  at: z.string(),
  lesson: z.string().describe('The lesson’s key'),
  title: z.string(),
})

export const editionView = z.object({
  id: z.string(),
  course: z.string(),
  /** Counts from 1 in each course. */
  number: z.int().positive(),
  /** ISO 8601, UTC. */
  publishedAt: z.string(),
  /** What its author says about it. */
  note: z.string(),
  amendments: z.array(amendment),
  content: editionContent,
})
export type EditionView = z.infer<typeof editionView>

/** When something opens, as it is told to people. */
const openingTold = z.union([
  z.literal('at once'),
  z.object({ days: z.int() }),
  z.object({ at: z.string() }),
  z.object({ afterTitle: z.string() }),
])
export type OpeningTold = z.infer<typeof openingTold>

/** One difference between two editions, facts only; `changeInWords` says it. */
export const editionChange = z.discriminatedUnion('what', [
  z.object({ what: z.literal('section-added'), key: z.string(), title: z.string() }),
  z.object({ what: z.literal('section-removed'), key: z.string(), title: z.string() }),
  z.object({ what: z.literal('section-renamed'), key: z.string(), from: z.string(), to: z.string() }),
  z.object({ what: z.literal('section-moved'), key: z.string(), title: z.string() }),
  z.object({ what: z.literal('lesson-added'), key: z.string(), title: z.string(), section: z.string() }),
  z.object({ what: z.literal('lesson-removed'), key: z.string(), title: z.string(), section: z.string() }),
  z.object({ what: z.literal('lesson-renamed'), key: z.string(), from: z.string(), to: z.string() }),
  z.object({
    what: z.literal('lesson-moved'),
    key: z.string(),
    title: z.string(),
    /** Titles of sections; the same one when it moved inside it. */
    from: z.string(),
    to: z.string(),
  }),
  /** `changedPercent`: whole percent of its words that are new or gone. */
  z.object({ what: z.literal('lesson-rewritten'), key: z.string(), title: z.string(), changedPercent: z.int() }),
  z.object({
    what: z.literal('lesson-kind'),
    key: z.string(),
    title: z.string(),
    from: z.enum(lessonKinds),
    to: z.enum(lessonKinds),
  }),
  z.object({
    what: z.literal('lesson-done-by'),
    key: z.string(),
    title: z.string(),
    from: z.enum(doneByRules),
    to: z.enum(doneByRules),
  }),
  z.object({ what: z.literal('lesson-optional'), key: z.string(), title: z.string(), optional: z.boolean() }),
  z.object({
    what: z.literal('opening-changed'),
    key: z.string(),
    title: z.string(),
    from: openingTold,
    to: openingTold,
  }),
  z.object({ what: z.literal('rule-changed'), rule: editionRules.keyof(), from: z.number(), to: z.number() }),
])
export type EditionChange = z.infer<typeof editionChange>

/** How many students hold an edition, and how many of them are through with it. */
export const editionHolders = z.object({
  edition: z.string().describe('The edition’s id'),
  enrolled: z.int().min(0),
  complete: z.int().min(0),
})
export type EditionHolders = z.infer<typeof editionHolders>

/**
 * How other plugins read editions; `Payload` and `Request` are Payload's own types, which a contract does not know. It asks
 * nobody's rights: whoever calls it has.
 */
export type EditionReader<Payload, Request> = {
  /** The newest edition of a course; null before its first publication. */
  current: (payload: Payload, courseId: string, req?: Request) => Promise<EditionView | null>
  /** The same of many courses in one query, by the course's id. */
  currentOf: (payload: Payload, courseIds: readonly string[], req?: Request) => Promise<Map<string, EditionView>>
  /** By their ids, in one query. */
  byIds: (payload: Payload, editionIds: readonly string[], req?: Request) => Promise<Map<string, EditionView>>
  /** Newest first. */
  listOf: (payload: Payload, courseId: string, req?: Request) => Promise<EditionView[]>
  /** Bodies by what a lesson's `text` says, pictures resolved: ready to show. What is not stored is left out. */
  textOf: (payload: Payload, texts: readonly string[], req?: Request) => Promise<Map<string, RichText>>
  /** What the text of a lesson was verified with, as far as that is known of the text that its edition has. */
  verifiedOf: (payload: Payload, lesson: EditionLesson, req?: Request) => Promise<Verified | null>
  /** What somebody meets who moves from the one to the other. Throws HttpError 404 `catalog/edition-not-found`. */
  changesBetween: (payload: Payload, fromId: string, toId: string, req?: Request) => Promise<EditionChange[]>
  /** A difference as a sentence for whoever reads the course. */
  inWords: (change: EditionChange) => string
}
