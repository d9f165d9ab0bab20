import { highest, type SkillAt, type SkillLevel } from '../skills/level.ts'
import type { CourseFacts, Learner } from './facts.ts'
import type { Part } from './parts.ts'
import { weights } from './weights.ts'

/** Of each skill the highest level that somebody can reach here. */
export const taughtHere = (courses: readonly CourseFacts[]): ReadonlyMap<string, SkillLevel> =>
  highest(courses.flatMap(({ teaches }) => teaches))

/**
 * Skills that a course needs and the learner has not proven. What nobody could learn here holds nobody back: they must have
 * it from elsewhere.
 */
export const missingFor = (
  { requires }: CourseFacts,
  { proven }: Learner,
  taught: ReadonlyMap<string, SkillLevel>,
): SkillAt[] =>
  requires.filter(({ skill, level }) => (proven.get(skill) ?? 0) < level && (taught.get(skill) ?? 0) >= level)

/** A course that cannot be followed yet, what it lacks, and what speaks for it. */
export type Blocked = { course: CourseFacts; missing: readonly SkillAt[]; worth: number }

/** Courses in a row that each open the next are seen this far ahead. */
const rounds = 3

/** A course that nothing else speaks for is still one that could be followed then. */
const anything = 0.1

/**
 * What a course is worth for what it opens: who cannot follow a course yet is led to one that teaches what it needs. The
 * more speaks for the one, the more for the other; answered by the id of the other, which may itself be blocked.
 */
export const openings = (
  blocked: readonly Blocked[],
  courses: readonly CourseFacts[],
  { proven }: Learner,
): ReadonlyMap<string, Part> => {
  const opens = new Map<string, Part>()
  const skills = new Set(blocked.flatMap(({ missing }) => missing.map(({ skill }) => skill)))
  const teachers = new Map(
    [...skills].map((skill) => [
      skill,
      courses.filter(({ teaches }) => teaches.some((at) => at.skill === skill && at.level > (proven.get(skill) ?? 0))),
    ]),
  )
  for (let round = 0; round < rounds; round++) {
    for (const { course, missing, worth } of blocked) {
      const wanted = anything + worth + (opens.get(course.id)?.worth ?? 0)
      for (const { skill } of missing) {
        for (const { id } of teachers.get(skill) ?? []) {
          const share = weights.opens * (wanted / (wanted + 1))
          if (id !== course.id && share > (opens.get(id)?.worth ?? 0))
            opens.set(id, { worth: share, reason: { because: 'opens', skill, course: course.id } })
        }
      }
    }
  }
  return opens
}
