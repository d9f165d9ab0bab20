import type { CollectionSlug, Payload, PayloadRequest } from 'payload'
import { z } from 'zod'
import { isPublic, readStored } from '../../content/loadRows.ts'
import { ruledCourse, writtenFields, writtenLesson } from './rows.ts'
import { type Made, toContent } from './toContent.ts'

export type Reading = { payload: Payload; req?: Partial<PayloadRequest> }

/** Lessons are named by themselves: with `sections: true` alone, Payload 3.90 answers every list of them empty. */
const ofCourse = {
  title: true,
  rules: true,
  schedule: true,
  sections: { key: true, title: true, summary: true, lessons: true },
} as const

/** What readers are shown of a course now, as an edition keeps it; null when it is not public. */
export const publicContent = async (reading: Reading, courseId: string): Promise<Made | null> => {
  const { payload, req } = reading
  const where = { and: [isPublic, { id: { equals: courseId } }] }
  const found = await payload.db.findOne({ collection: 'courses', where, select: ofCourse, req })
  if (!found) return null
  const course = ruledCourse.parse(found)
  const itsLessons = { and: [isPublic, { course: { equals: courseId } }] }
  const lessons = await readStored(reading, 'lessons' as CollectionSlug, writtenFields, itsLessons)
  return toContent(course, z.array(writtenLesson).parse(lessons))
}
