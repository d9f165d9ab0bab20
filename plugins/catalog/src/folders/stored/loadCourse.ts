import type { CollectionSlug, PayloadRequest, Where } from 'payload'
import { z } from 'zod'
import { courseRow, lessonRow } from '../../content/rows.ts'
import { richText } from '../../contract.ts'
import type { StoredCourse, StoredLesson } from './stored.ts'

const status = z.object({ _status: z.string().nullish(), deletedAt: z.unknown().optional() })
const rules = z.object({ requiredPercent: z.number().nullish(), passPercent: z.number().nullish() }).nullish()

const storedLesson = lessonRow.extend({
  ...status.shape,
  /** What pages need not know. */
  optional: z.preprocess((value) => value ?? false, z.boolean()),
  body: z.preprocess((value) => value ?? null, richText.nullable()),
})
const sectionId = z.object({ id: z.string().nullish() })
const storedCourse = courseRow.extend({
  ...status.shape,
  rules,
  sections: z.preprocess((value) => value ?? [], z.array(courseRow.shape.sections.out.element.extend(sectionId.shape))),
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
    req,
  })
  return docs
}

export const newestLessons = async (where: Where, req: PayloadRequest, trash = false): Promise<Row[]> =>
  z.array(storedLesson).parse(await newest('lessons', where, req, trash))

/** A course that is not in the trash, with all its lessons; null when there is none. */
export const loadCourse = async (where: Where, req: PayloadRequest): Promise<StoredCourse | null> => {
  const [found] = z.array(storedCourse).parse(await newest('courses', where, req))
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
