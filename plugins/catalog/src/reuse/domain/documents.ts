import { type Place, placeOf, placesOfBody } from './places.ts'

type Stored = Record<string, unknown>
const rowsIn = (value: unknown): unknown[] => (Array.isArray(value) ? value : [])

/** All text of a lesson that its author wrote. */
export const placesOfLesson = (lesson: Stored): Place[] => [
  ...placeOf('title', lesson, ['title']),
  ...placeOf('summary', lesson, ['summary']),
  ...placesOfBody(lesson.body, ['body']),
]

/** All text of a course itself; that of its lessons is theirs. */
export const placesOfCourse = (course: Stored): Place[] => [
  ...placeOf('title', course, ['title']),
  ...placeOf('summary', course, ['summary']),
  ...placesOfBody(course.description, ['description']).map((place): Place => ({ ...place, kind: 'description' })),
  ...rowsIn(course.outcomes).flatMap((_row, at) => placeOf('outcome', course, ['outcomes', at, 'text'])),
  ...rowsIn(course.prerequisites).flatMap((_row, at) => placeOf('prerequisite', course, ['prerequisites', at, 'text'])),
  ...rowsIn(course.sections).flatMap((_row, at) => [
    ...placeOf('section', course, ['sections', at, 'title']),
    ...placeOf('section', course, ['sections', at, 'summary']),
  ]),
  ...placeOf('sharing', course, ['seo', 'title']),
  ...placeOf('sharing', course, ['seo', 'description']),
]
