import { defaultLanguage, type Language, languageCodes } from '@academy/kernel/languages'
import type { CollectionSlug, PayloadRequest, Where } from 'payload'
import { z } from 'zod'
import { inAllLanguages } from '../../content/inAllLanguages.ts'
import { courseRow, lessonRow } from '../../content/rows.ts'
import { flatIn, type StoredRow, spokenIn } from '../../content/told.ts'
import { richText } from '../../contract.ts'
import { chosenRules } from '../../domain/doneBy.ts'
import { storedSchedule } from '../../editions/content/schedule.ts'
import type { StoredCourse, StoredLesson } from './stored.ts'

const status = z.object({ _status: z.string().nullish(), deletedAt: z.unknown().optional() })
const rules = z.object({ requiredPercent: z.number().nullish(), passPercent: z.number().nullish() }).nullish()

const text = z.preprocess((value) => value ?? '', z.string())
const body = z.preprocess((value) => value ?? null, richText.nullable())

/** A row in English, and beside it what it says in each other language that it says anything in. */
const withTranslations = (row: StoredRow): StoredRow => ({
  ...flatIn(row, defaultLanguage),
  translations: Object.fromEntries(spokenIn(row).map((code) => [code, flatIn(row, code)])),
})

const inLanguages = <Shape extends z.ZodType>(shape: Shape) =>
  z.partialRecord(z.enum(languageCodes), shape).default({} as Partial<Record<Language, z.output<Shape>>>)

const storedLesson = lessonRow.extend({
  ...status.shape,
  /** What pages need not know. */
  optional: z.preprocess((value) => value ?? false, z.boolean()),
  doneBy: z.preprocess((value) => value ?? 'button', z.enum(chosenRules)),
  body,
  translations: inLanguages(z.object({ title: text, summary: text, body })),
})
const storedSection = courseRow.shape.sections.out.element.extend({
  id: z.string().nullish(),
  translations: inLanguages(z.object({ title: text, summary: text })),
})
const lines = z.preprocess((value) => value ?? [], z.array(z.object({ id: z.string().nullish(), text })))
const storedCourse = courseRow.extend({
  ...status.shape,
  rules,
  schedule: storedSchedule,
  outcomes: lines,
  prerequisites: lines,
  sections: z.preprocess((value) => value ?? [], z.array(storedSection)),
  translations: inLanguages(
    z.object({
      title: text,
      summary: text,
      description: courseRow.shape.description,
      seo: courseRow.shape.seo,
      outcomes: lines,
      prerequisites: lines,
    }),
  ),
})

const courseWithTranslations = ({ sections, ...course }: StoredRow): StoredRow => ({
  ...withTranslations(course),
  sections: (Array.isArray(sections) ? sections : []).map(withTranslations),
})

type Row = z.output<typeof storedLesson>

export const toLesson = ({ _status, deletedAt: _deletedAt, ...lesson }: Row): StoredLesson => ({
  ...lesson,
  isPublished: _status === 'published',
})

/** The newest state of each document, drafts included; those in the trash are asked for by `trash`. */
const newest = async (collection: 'courses' | 'lessons', where: Where, req: PayloadRequest, trash = false) => {
  const { docs } = await req.payload.find({
    collection: collection as CollectionSlug,
    where,
    draft: true,
    trash,
    depth: 0,
    pagination: false,
    ...inAllLanguages(req),
  })
  return docs as unknown as StoredRow[]
}

export const newestLessons = async (where: Where, req: PayloadRequest, trash = false): Promise<Row[]> =>
  z.array(storedLesson).parse((await newest('lessons', where, req, trash)).map(withTranslations))

/** A course that is not in the trash, with all its lessons; null when there is none. */
export const loadCourse = async (where: Where, req: PayloadRequest): Promise<StoredCourse | null> => {
  const [found] = z.array(storedCourse).parse((await newest('courses', where, req)).map(courseWithTranslations))
  if (!found) return null
  const lessons = (await newestLessons({ course: { equals: found.id } }, req)).map(toLesson)
  const byId = new Map(lessons.map((lesson) => [lesson.id, lesson]))
  const { _status, deletedAt: _deletedAt, ...course } = found
  const sections = course.sections.map(({ id, ...section }) => ({
    ...section,
    id: id ?? null,
    lessons: section.lessons.flatMap((lesson) => byId.get(lesson) ?? []),
  }))
  const placed = new Set(sections.flatMap((section) => section.lessons.map(({ id }) => id)))
  const unplaced = lessons.filter(({ id }) => !placed.has(id))
  return { ...course, isPublished: _status === 'published', sections, unplaced }
}
