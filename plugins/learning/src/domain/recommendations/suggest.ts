import type { SkillLevel } from '../skills/level.ts'
import type { CourseFacts, CourseKnowledge, Learner, Reason, Suggestion } from './facts.ts'
import { type Part, partsOf, reasonOf, teachesNew, type Weighing, worthOf } from './parts.ts'
import { type Blocked, missingFor, openings, taughtHere } from './prerequisites.ts'
import { nearByTopic } from './topics.ts'
import { discounts, newness } from './weights.ts'

type Asked = {
  limit: number
  /** Decides which of the new courses gets the last place: the same number, the same course. Null for none. */
  turn: number | null
}

type Weighed = Blocked & { parts: Part[] }

const best = (a: Weighed, b: Weighed) =>
  b.worth - a.worth ||
  b.course.publishedAt.localeCompare(a.course.publishedAt) ||
  a.course.id.localeCompare(b.course.id)

type Chosen = Weighed & { after: Reason | null }

/** What somebody who takes these courses has proven then, and which of them taught it. */
const learntBy = (courses: readonly CourseFacts[]) => {
  const learnt = new Map<string, { level: SkillLevel; course: string }>()
  for (const { id: course, teaches } of courses)
    for (const { skill, level } of teaches)
      if (level > (learnt.get(skill)?.level ?? 0)) learnt.set(skill, { level, course })
  return learnt
}

/** That it comes after the one of these courses that teaches what it needs; null when it needs nothing, undefined when none does. */
const afterOf = ({ missing }: Weighed, courses: readonly CourseFacts[]): Reason | null | undefined => {
  if (missing.length === 0) return null
  const learnt = learntBy(courses)
  if (missing.some(({ skill, level }) => (learnt.get(skill)?.level ?? 0) < level)) return undefined
  const [{ skill } = { skill: '' }] = missing
  return { because: 'after', skill, course: learnt.get(skill)?.course ?? '' }
}

/** The best first, but none before what it needs, which may be under way. */
const inOrder = (ranked: readonly Weighed[], underWay: readonly CourseFacts[], limit: number): Chosen[] => {
  const chosen: Chosen[] = []
  const before = () => [...underWay, ...chosen.map(({ course }) => course)]
  const waiting = [...ranked]
  while (chosen.length < limit) {
    const next = waiting.findIndex((each) => afterOf(each, before()) !== undefined)
    const [taken] = next === -1 ? [] : waiting.splice(next, 1)
    if (!taken) break
    chosen.push({ ...taken, after: afterOf(taken, before()) ?? null })
  }
  return chosen
}

/**
 * The last place goes to a new course that would not be among the first, a different one for different people: what nobody
 * has taken yet is near to nothing, and would never be.
 */
const withNewcomer = (ranked: readonly Weighed[], first: Chosen[], turn: number, now: Date): Chosen[] => {
  const waiting = ranked
    .filter(({ course, missing }) => missing.length === 0 && newness(course.publishedAt, now) > 0)
    .filter(({ course }) => !first.some((each) => each.course === course))
    .toSorted((a, b) => a.course.id.localeCompare(b.course.id))
  const chosen = waiting[turn % Math.max(1, waiting.length)]
  return chosen ? [...first.slice(0, -1), { ...chosen, after: null }] : first
}

/** Answers what to learn next; made once for all learners, as what courses have in common is worked out in it. */
export const adviser = (knowledge: CourseKnowledge, now: Date) => {
  const { courses } = knowledge
  const taught = taughtHere(courses)
  const weighing: Weighing = { ...knowledge, topic: nearByTopic(courses), now }

  const weigh = (course: CourseFacts, learner: Learner): Weighed => {
    const parts = partsOf(course, learner, weighing)
    const missing = missingFor(course, learner, taught)
    const later = missing.length > 0 ? discounts.later : 1
    const known = teachesNew(course, learner) ? 1 : discounts.known
    return { course, parts, missing, worth: worthOf(parts) * later * known }
  }

  /**
   * The best first, each with its strongest reason. Never what they took already, and nothing before what it needs: what they
   * cannot follow yet speaks for what it needs, and comes after that.
   */
  return (learner: Learner, asked: Asked): Suggestion[] => {
    const taken = new Set(learner.taken)
    const open = courses.filter(({ id }) => !taken.has(id))
    const weighed = open.map((course) => weigh(course, learner))
    const opens = openings(
      weighed.filter(({ missing }) => missing.length > 0),
      open,
      learner,
    )
    const ranked = weighed
      .map((each) => {
        const opening = opens.get(each.course.id)
        return opening ? { ...each, parts: [...each.parts, opening], worth: each.worth + opening.worth } : each
      })
      .toSorted(best)
    const underWay = courses.filter(({ id }) => learner.underWay?.includes(id))
    const first = inOrder(ranked, underWay, asked.limit)
    const shown = asked.turn === null ? first : withNewcomer(ranked, first, asked.turn, now)
    return shown.map(({ course, parts, after }) => ({ course: course.id, reason: after ?? reasonOf(parts) }))
  }
}
