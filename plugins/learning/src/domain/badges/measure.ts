import type { Done, Facts } from './facts.ts'
import { type Among, type BadgeRule, needOf } from './rule.ts'

export type Measure = {
  /** How far somebody is; never more than `need`. */
  have: number
  need: number
  /** When it was fulfilled: ISO 8601, UTC. Null while it is not, and where nobody knows. */
  at: string | null
}

export const isFulfilled = ({ have, need }: Measure): boolean => have >= need

const isAmong = ({ topics }: Facts, among: Among, course: string): boolean => {
  if (among === null) return true
  if (among.of === 'course') return course === among.id
  const topic = topics.get(course)
  if (among.of === 'category') return topic?.category === among.id
  return topic?.teaches.some(({ skill }) => skill === among.id) ?? false
}

const counted = (all: readonly Done[], need: number): Measure => {
  const times = all.map(({ at }) => at).toSorted()
  return { have: Math.min(times.length, need), need, at: times[need - 1] ?? null }
}

/** A course that is begun says how many of its lessons are left rather than that it is none. */
const courseBy = ({ courses, begun }: Facts, id: string): Measure => {
  const complete = courses.find(({ course }) => course === id)
  if (complete) return { have: 1, need: 1, at: complete.at }
  const { done, needed } = begun.get(id) ?? { done: 0, needed: 1 }
  return { have: Math.min(done, needed - 1), need: needed, at: null }
}

/** A skill is proven by the courses that are complete: at a level by the first of them that teaches as much. */
const skillBy = ({ courses, topics }: Facts, id: string, need: number): Measure => {
  const proven = courses.flatMap(({ course, at }) =>
    (topics.get(course)?.teaches ?? []).flatMap(({ skill, level }) => (skill === id ? [{ course, at, level }] : [])),
  )
  const { at } = counted(
    proven.filter(({ level }) => level >= need),
    1,
  )
  return { have: Math.min(need, Math.max(0, ...proven.map(({ level }) => level))), need, at }
}

/** An instant of a day that reads as that day: days are counted in their owner’s zone and have no instant. */
const noon = (day: string | undefined): string | null => (day ? `${day}T12:00:00.000Z` : null)

/** How far somebody is towards a badge, and when they had fulfilled what it asks. */
export const measure = (rule: BadgeRule, facts: Facts): Measure => {
  const need = needOf(rule)
  switch (rule.kind) {
    case 'lessons':
    case 'courses':
      return counted(
        facts[rule.kind].filter(({ course }) => isAmong(facts, rule.among, course)),
        need,
      )
    case 'course':
      return courseBy(facts, rule.course)
    case 'first': {
      const { place, at } = facts.places.get(rule.course) ?? { place: Number.POSITIVE_INFINITY, at: null }
      return place <= rule.count ? { have: 1, need, at } : { have: 0, need, at: null }
    }
    case 'path': {
      const at = facts.paths.get(rule.path) ?? null
      return { have: at === null ? 0 : 1, need, at }
    }
    case 'skill':
      return skillBy(facts, rule.skill, need)
    case 'streak':
      return { have: Math.min(facts.streak.length, need), need, at: noon(facts.streak[need - 1]) }
    case 'minutes':
      return { have: Math.min(Math.floor(facts.seconds / 60), need), need, at: null }
  }
}
