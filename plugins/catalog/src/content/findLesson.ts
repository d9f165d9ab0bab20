import { HttpError } from '@academy/kernel'
import type { Catalogue, CourseView, LessonOutline } from '../contract.ts'

export type FoundLesson = { course: CourseView; lesson: LessonOutline }

const indexes = new WeakMap<Catalogue, Map<string, FoundLesson>>()

/** A catalogue's lessons by id; made once per catalogue. */
export const lessonsById = (catalogue: Catalogue): ReadonlyMap<string, FoundLesson> => {
  const known = indexes.get(catalogue)
  if (known) return known
  const entries = catalogue.courses.flatMap((course) =>
    course.sections.flatMap(({ lessons }) => lessons.map((lesson) => [lesson.id, { course, lesson }] as const)),
  )
  const index = new Map(entries)
  indexes.set(catalogue, index)
  return index
}

export const lessonNotFound = () =>
  new HttpError(
    404,
    'catalog/lesson-not-found',
    'There is no such lesson. It may have been moved or withdrawn; look it up in its course.',
  )

/** Throws HttpError 404 `catalog/lesson-not-found`. */
export const findLesson = (catalogue: Catalogue, id: string): FoundLesson => {
  const found = lessonsById(catalogue).get(id)
  if (!found) throw lessonNotFound()
  return found
}
