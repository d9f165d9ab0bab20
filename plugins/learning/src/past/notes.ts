import { randomUUID } from 'node:crypto'
import type { EditionLesson } from '@academy/catalog/contract'
import type { PlacedNote } from '../records/plan/notes.ts'
import type { CourseRow } from '../store/courses.ts'
import type { PastNote } from './past.ts'

/** Notes as they are written down; those in lessons that are not there any more are left out. */
export const placedIn = (
  course: CourseRow,
  lessons: ReadonlyMap<string, EditionLesson>,
  notes: readonly PastNote[],
): PlacedNote[] =>
  notes.flatMap(({ lesson: lessonKey, at, body, quote }): PlacedNote[] => {
    const lesson = lessons.get(lessonKey)
    const when = at.toISOString()
    const { exact, before, after } = quote ?? { exact: '', before: '', after: '' }
    const place = { course: course.id, 'course.slug': course.slug, lessonKey }
    const said = {
      body,
      exact,
      before,
      after,
      video: '',
      second: null,
      createdAt: when,
      updatedAt: when,
      removedAt: null,
    }
    return lesson ? [{ clientId: randomUUID(), ...place, lessonTitle: lesson.title, ...said }] : []
  })
