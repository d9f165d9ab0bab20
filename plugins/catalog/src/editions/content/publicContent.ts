import type { CollectionSlug, Payload, PayloadRequest } from 'payload'
import { isPublic, readRows } from '../../content/loadRows.ts'
import { ruledCourse, writtenLesson } from './rows.ts'
import { type Made, toContent } from './toContent.ts'

export type Reading = { payload: Payload; req?: Partial<PayloadRequest> }

/** What readers are shown of a course now, as an edition keeps it; null when it is not public. */
export const publicContent = async (reading: Reading, courseId: string): Promise<Made | null> => {
  const where = { and: [isPublic, { id: { equals: courseId } }] }
  const [course] = await readRows(reading, 'courses' as CollectionSlug, ruledCourse, where)
  if (!course) return null
  const ofCourse = { and: [isPublic, { course: { equals: courseId } }] }
  return toContent(course, await readRows(reading, 'lessons' as CollectionSlug, writtenLesson, ofCourse))
}
