import type { SkillAt, SkillLevel } from '../skills/level.ts'

/** What is weighed of a course that anybody may find. Its id, and those of skills, are whatever the caller names them by. */
export type CourseFacts = {
  id: string
  teaches: readonly SkillAt[]
  requires: readonly SkillAt[]
  /** What it is about besides its skills: category and tags. */
  topics: readonly string[]
  /** ISO 8601, UTC. */
  publishedAt: string
}

/** How near one course is to others, 0 to 1, by their ids. */
export type Nearness = ReadonlyMap<string, ReadonlyMap<string, number>>

/** What somebody is on the way to: the courses and skills that the way still needs, and its title. */
export type Goal = { title: string; courses: readonly string[]; skills: readonly SkillAt[] }

/** What is known of whoever is advised. */
export type Learner = {
  proven: ReadonlyMap<string, SkillLevel>
  /** Courses that they hold, have completed or have left, the latest first. */
  taken: readonly string[]
  /** Those of them that they are in now and have not completed. */
  underWay?: readonly string[]
  goals?: readonly Goal[]
}

/** What is known of the courses together. */
export type CourseKnowledge = {
  courses: readonly CourseFacts[]
  /** Courses that the same people take. */
  together: Nearness
  /** How many take a course, as a share of the one that most take. */
  popularity: ReadonlyMap<string, number>
  /** Courses whose texts are alike, where something compares them. */
  alike?: Nearness
}

export const becauses = [
  'path',
  'opens',
  'ready',
  'deepens',
  'together',
  'alike',
  'topic',
  'new',
  'popular',
  'start',
  'after',
] as const
export type Because = (typeof becauses)[number]

/** Why a course is suggested; the ids and the title are what the sentence needs. */
export type Reason = { because: Because; skill?: string; course?: string; goal?: string }

export type Suggestion = { course: string; reason: Reason }
