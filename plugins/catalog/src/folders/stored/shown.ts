import { picturesIn } from '../references.ts'
import type { StoredCourse } from './stored.ts'

/** Ids of the pictures that a course and its lessons show. */
export const shownBy = (course: StoredCourse): string[] => {
  const lessons = [...course.sections.flatMap((section) => section.lessons), ...course.unplaced]
  const bodies = lessons.flatMap(({ body, translations }) => [
    body,
    ...Object.values(translations).map((said) => said.body),
  ])
  const ids = bodies.flatMap(picturesIn)
  return [...new Set(course.cover ? [course.cover, ...ids] : ids)]
}
