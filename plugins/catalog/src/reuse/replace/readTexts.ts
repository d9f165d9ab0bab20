import type { PayloadRequest } from 'payload'
import { lessonIds } from '../../domain/outline.ts'
import { placesOfCourse, placesOfLesson } from '../domain/documents.ts'
import type { Place } from '../domain/places.ts'

/** A draft with text to look through. */
export type Text = {
  collection: 'courses' | 'lessons'
  id: string
  title: string
  revision: string
  doc: Record<string, unknown>
  places: Place[]
}

type Draft = { id: string; title?: string | null; updatedAt: string }

const textOf = (collection: Text['collection'], draft: Draft, placesOf: (doc: Text['doc']) => Place[]): Text => {
  const doc: Text['doc'] = { ...draft }
  return {
    collection,
    id: draft.id,
    title: draft.title ?? '',
    revision: draft.updatedAt,
    doc,
    places: placesOf(doc),
  }
}

/** The newest drafts of a course and of its lessons, in the course's order. Whoever edits the course edits them all. */
export const readTexts = async (courseId: string, req: PayloadRequest): Promise<Text[]> => {
  const course = await req.payload.findByID({ collection: 'courses', id: courseId, draft: true, depth: 0, req })
  const { docs } = await req.payload.find({
    collection: 'lessons',
    where: { course: { equals: courseId } },
    draft: true,
    select: { title: true, summary: true, body: true, updatedAt: true },
    depth: 0,
    pagination: false,
    req,
  })
  const order = lessonIds(course.sections)
  const placeOf = ({ id }: { id: string }) => order.indexOf(id) + 1 || order.length + 1
  return [
    textOf('courses', course, placesOfCourse),
    ...docs
      .toSorted((one, other) => placeOf(one) - placeOf(other))
      .map((lesson) => textOf('lessons', lesson, placesOfLesson)),
  ]
}
