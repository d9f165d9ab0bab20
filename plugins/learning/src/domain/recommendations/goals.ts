import type { SkillAt } from '../skills/level.ts'
import type { Goal, Learner } from './facts.ts'

/** What a path asks for: any of the courses, or the skill. By ids. */
type Requirement = { courses: readonly string[]; skill: SkillAt | null }

export type Way = { title: string; stages: readonly (readonly Requirement[])[] }

/** Neither fulfilled nor begun. */
const isOpen = ({ courses, skill }: Requirement, learner: Learner, completed: ReadonlySet<string>): boolean =>
  !courses.some((id) => completed.has(id) || learner.underWay?.includes(id)) &&
  (skill === null || (learner.proven.get(skill.skill) ?? 0) < skill.level)

/** What a path needs next of whoever follows it: of its first stage that still needs something; null when nothing does. */
export const goalOf = ({ title, stages }: Way, learner: Learner, completed: ReadonlySet<string>): Goal | null => {
  const open = stages.map((stage) => stage.filter((each) => isOpen(each, learner, completed)))
  const next = open.find((stage) => stage.length > 0)
  return next
    ? { title, courses: next.flatMap(({ courses }) => courses), skills: next.flatMap(({ skill }) => skill ?? []) }
    : null
}
