import { defaultLanguage, type Language } from '@academy/kernel/languages'
import type { PayloadRequest } from 'payload'
import { inAllLanguages } from '../../content/inAllLanguages.ts'
import { flatIn, type StoredRow } from '../../content/told.ts'
import { lessonIds } from '../../domain/outline.ts'
import { placesOfCourse, placesOfLesson } from '../domain/documents.ts'
import type { Place } from '../domain/places.ts'

/** A draft with text to look through. */
export type Text = {
  collection: 'courses' | 'lessons'
  id: string
  /** What the document is called: in English as long as it is not in this language. */
  title: string
  revision: string
  doc: Record<string, unknown>
  places: Place[]
}

type Draft = { id: string; updatedAt: string }
type In = { language: Language; collection: Text['collection']; placesOf: (doc: Text['doc']) => Place[] }

const textOf = (draft: Draft, { language, collection, placesOf }: In): Text => {
  const stored: StoredRow = { ...draft }
  const doc = flatIn(stored, language)
  return {
    collection,
    id: draft.id,
    title: String(doc.title || flatIn(stored, defaultLanguage).title || ''),
    revision: draft.updatedAt,
    doc,
    places: placesOf(doc),
  }
}

/**
 * The newest drafts of a course and of its lessons in one language, in the course's order: what is not written in it is not
 * there. Whoever edits the course edits them all.
 */
export const readTexts = async (courseId: string, language: Language, req: PayloadRequest): Promise<Text[]> => {
  const shared = { draft: true, depth: 0, ...inAllLanguages(req) } as const
  const course = await req.payload.findByID({ ...shared, collection: 'courses', id: courseId })
  const { docs } = await req.payload.find({
    ...shared,
    collection: 'lessons',
    where: { course: { equals: courseId } },
    select: { title: true, summary: true, body: true, updatedAt: true },
    pagination: false,
  })
  const order = lessonIds(course.sections)
  const placeOf = ({ id }: { id: string }) => order.indexOf(id) + 1 || order.length + 1
  return [
    textOf(course, { language, collection: 'courses', placesOf: placesOfCourse }),
    ...docs
      .toSorted((one, other) => placeOf(one) - placeOf(other))
      .map((lesson) => textOf(lesson, { language, collection: 'lessons', placesOf: placesOfLesson })),
  ]
}
