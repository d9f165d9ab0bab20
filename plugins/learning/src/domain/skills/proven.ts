import { highest, type SkillLevel } from './level.ts'
import { completedEdition, type StudiedCourse } from './studied.ts'

/** What somebody has shown that they can: of each skill, by its id, the highest level that a course they completed teaches. */
export const provenBy = (courses: readonly StudiedCourse[]): ReadonlyMap<string, SkillLevel> =>
  highest(courses.filter((course) => completedEdition(course) !== null).flatMap(({ teaches }) => teaches))
