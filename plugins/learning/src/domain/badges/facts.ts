import type { Day } from '../days.ts'
import type { SkillAt } from '../skills/level.ts'

/** Something done in a course, by its id, and when: ISO 8601, UTC. */
export type Done = { course: string; at: string }

/** What is known of a student that a badge can be earned by. Courses that were left and older editions count like all others. */
export type Facts = {
  /** Lessons that are done now, each once. */
  lessons: readonly Done[]
  /** Courses that are complete now. */
  courses: readonly Done[]
  /** Of each course that is learned and not complete, how many lessons are done and how many it takes. */
  begun: ReadonlyMap<string, { done: number; needed: number }>
  /** What these courses are about. */
  topics: ReadonlyMap<string, { category: string | null; teaches: readonly SkillAt[] }>
  /** When each path was completed, by its id. */
  paths: ReadonlyMap<string, string>
  /** When somebody completed a course as one of the first, and which of them they are, from 1. */
  places: ReadonlyMap<string, { place: number; at: string }>
  /** The day on which their streak was for the first time one day long, two, three and so on. */
  streak: readonly Day[]
  /** Active ones in all. */
  seconds: number
}
