import type { Quote, StudyPlan } from '../contract.ts'
import type { Day } from '../domain/days.ts'

/** A stretch of active time in a lesson. */
export type Sitting = {
  /** The lesson's key. */
  lesson: string
  from: Date
  minutes: number
  /** Whether the lesson was done at its end. */
  done: boolean
}

/** With a body it is a note, with a quotation alone a highlight, with neither a bookmark of the lesson. */
export type PastNote = {
  /** The lesson's key. */
  lesson: string
  at: Date
  body: string
  quote: Quote | null
}

export type PastCourse = {
  /** Its address. */
  course: string
  enrolledAt: Date
  sittings: readonly Sitting[]
  notes: readonly PastNote[]
  /** By when they mean to be through with it. */
  deadline: Day | null
}

/** What a student did before now. */
export type Past = {
  plan: StudyPlan
  plannedAt: Date
  courses: readonly PastCourse[]
  /** Paths by their addresses. */
  paths: readonly { path: string; at: Date }[]
}
