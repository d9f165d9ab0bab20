import type { CourseFacts, CourseKnowledge, Goal, Learner, Nearness, Reason } from './facts.ts'
import { newness, telling, weights } from './weights.ts'

/** One thing that speaks for a course, weighed. */
export type Part = { worth: number; reason: Reason }

/** What is worked out once for all learners. */
export type Weighing = CourseKnowledge & { topic: Nearness; now: Date }

/** Of a learner's courses so many are looked at, the latest: what somebody took long ago says little of what they want. */
const latest = 30

const knows = ({ proven }: Learner, skill: string) => proven.get(skill) ?? 0

/** Whether a course teaches something that the learner has not proven; one that names no skills may. */
export const teachesNew = ({ teaches }: CourseFacts, learner: Learner): boolean =>
  teaches.length === 0 || teaches.some(({ skill, level }) => level > knows(learner, skill))

const leadsTo = (course: CourseFacts, { courses, skills }: Goal, learner: Learner): number => {
  if (courses.includes(course.id)) return 1
  const teaches = course.teaches.some(
    ({ skill, level }) =>
      level > knows(learner, skill) &&
      skills.some((wanted) => wanted.skill === skill && wanted.level > knows(learner, skill)),
  )
  return teaches ? 0.8 : 0
}

const ofGoals = (course: CourseFacts, learner: Learner): Part[] =>
  (learner.goals ?? []).map((goal) => ({
    worth: weights.path * leadsTo(course, goal, learner),
    reason: { because: 'path', goal: goal.title },
  }))

/** They know what it needs: of several skills the one that they know best is named. */
const ofReadiness = ({ requires }: CourseFacts, learner: Learner): Part[] => {
  const [best] = requires
    .filter(({ skill }) => knows(learner, skill) > 0)
    .toSorted((a, b) => knows(learner, b.skill) - knows(learner, a.skill))
  return best ? [{ worth: weights.ready, reason: { because: 'ready', skill: best.skill } }] : []
}

/** It takes a skill that they have further; by one level is as it should be. */
const ofDepth = ({ teaches }: CourseFacts, learner: Learner): Part[] => {
  const [best] = teaches
    .map(({ skill, level }) => ({ skill, known: knows(learner, skill), by: level - knows(learner, skill) }))
    .filter(({ known, by }) => known > 0 && by > 0)
    .toSorted((a, b) => a.by - b.by || b.known - a.known)
  return best
    ? [{ worth: weights.deepens * (best.by === 1 ? 1 : 0.6), reason: { because: 'deepens', skill: best.skill } }]
    : []
}

/** Nearness to their courses: each one that is near adds of what is left to 1. The nearest is named. */
const ofNearness = (
  because: 'together' | 'alike' | 'topic',
  near: Nearness,
  { id }: CourseFacts,
  learner: Learner,
): Part[] => {
  let rest = 1
  let nearest = { course: '', share: 0 }
  for (const course of learner.taken.slice(0, latest)) {
    const share = near.get(course)?.get(id) ?? 0
    rest *= 1 - share
    if (share > nearest.share) nearest = { course, share }
  }
  return nearest.share > 0
    ? [{ worth: weights[because] * (1 - rest), reason: { because, course: nearest.course } }]
    : []
}

/** All that speaks for a course to a learner, but for what it opens. */
export const partsOf = (course: CourseFacts, learner: Learner, weighing: Weighing): Part[] => [
  ...ofGoals(course, learner),
  ...ofReadiness(course, learner),
  ...ofDepth(course, learner),
  ...ofNearness('together', weighing.together, course, learner),
  ...ofNearness('alike', weighing.alike ?? new Map(), course, learner),
  ...ofNearness('topic', weighing.topic, course, learner),
  { worth: weights.popular * (weighing.popularity.get(course.id) ?? 0), reason: { because: 'popular' } },
  { worth: weights.new * newness(course.publishedAt, weighing.now), reason: { because: 'new' } },
]

export const worthOf = (parts: readonly Part[]): number => parts.reduce((sum, { worth }) => sum + worth, 0)

/** What speaks most for it; that it asks for nothing, when nothing else does. */
export const reasonOf = (parts: readonly Part[]): Reason => {
  const saidBy = ({ worth, reason }: Part) => worth * (telling[reason.because] ?? 1)
  const [strongest] = parts.toSorted((a, b) => saidBy(b) - saidBy(a))
  return strongest && strongest.worth > 0 ? strongest.reason : { because: 'start' }
}
