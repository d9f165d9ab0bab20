import type { CollectionBeforeChangeHook } from 'payload'
import { idOf, lessonIds, repeatedLesson } from '../domain/outline.ts'
import { lessonElsewhere, lessonTwice } from '../errors.ts'

/** A lesson belongs to one course and stands in its outline once: progress would count it twice. */
export const refuseForeignLessons: CollectionBeforeChangeHook = async ({ data, originalDoc, req }) => {
  if (!data.sections) return data
  if (repeatedLesson(data.sections)) throw lessonTwice()
  const ids = lessonIds(data.sections)
  if (ids.length === 0) return data
  const { docs } = await req.payload.find({
    collection: 'lessons',
    where: { id: { in: ids } },
    select: { course: true },
    depth: 0,
    pagination: false,
    req,
  })
  const own = originalDoc?.id
  if (docs.some((lesson) => idOf(lesson.course) !== null && idOf(lesson.course) !== own)) throw lessonElsewhere()
  return data
}
