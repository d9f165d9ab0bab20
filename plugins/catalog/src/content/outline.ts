import { languageOr } from '@academy/kernel/languages'
import type { CollectionSlug, PayloadRequest } from 'payload'
import type { SectionOutline } from '../contract.ts'
import { mayReadLesson } from '../domain/mayReadLesson.ts'
import { readMeasure } from '../freshness/measure.ts'
import { runtimeOf } from '../runtime.ts'
import { courseIn, readLessons } from './loadCatalogue.ts'
import { isPublic, readStored } from './loadRows.ts'
import { courseRow } from './rows.ts'
import { toLessonOutline } from './toCatalogue.ts'
import { readerOf, teachersOf } from './viewer.ts'

type ReadableLesson = SectionOutline['lessons'][number] & { readable: boolean }
export type ReadableOutline = {
  course: string
  sections: (Omit<SectionOutline, 'lessons'> & { lessons: ReadableLesson[] })[]
}

/** A published course's sections and lessons without bodies, for the one who asks; null when it is not published. */
export const outlineFor = async (courseId: string, req: PayloadRequest): Promise<ReadableOutline | null> => {
  const reading = { payload: req.payload, req }
  const language = languageOr(req.locale)
  const where = { and: [isPublic, { id: { equals: courseId } }] }
  const [stored] = await readStored(reading, 'courses' as CollectionSlug, courseRow, where)
  if (!stored) return null
  const course = courseRow.parse(courseIn(stored, language))
  const ofCourse = { and: [isPublic, { course: { equals: courseId } }] }
  const rows = await readLessons(reading, ofCourse, language)
  const reader = readerOf(req.user)
  const teachers =
    reader?.role === 'instructor' ? await teachersOf(req.payload, { id: { in: course.instructors } }) : []
  const entitled = reader ? await runtimeOf(req.payload).isEntitled(req.payload, reader.id, courseId) : false
  const closed = reader ? await runtimeOf(req.payload).closedLessons(req.payload, reader.id) : new Map<string, null>()
  const judge = { now: new Date(), measure: await readMeasure(reading) }
  const lessons = new Map(rows.map((row) => [row.id, toLessonOutline(row, judge)]))
  const withClosed = ({ id, freePreview }: { id: string; freePreview: boolean }) => ({
    freePreview,
    isClosed: closed.has(id),
  })
  const readable = (lesson: SectionOutline['lessons'][number]): ReadableLesson => ({
    ...lesson,
    readable: mayReadLesson(reader, { access: course.access, teachers }, withClosed(lesson), entitled) === 'open',
  })
  return {
    course: courseId,
    sections: course.sections.map((section) => ({
      ...section,
      lessons: section.lessons.flatMap((id) => {
        const lesson = lessons.get(id)
        return lesson ? [readable(lesson)] : []
      }),
    })),
  }
}
