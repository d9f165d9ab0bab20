import type { SkillLevel } from '../skills/level.ts'

/** What a badge can ask for: only what the academy keeps and can say truthfully. */
export const ruleKinds = ['lessons', 'course', 'courses', 'first', 'path', 'skill', 'streak', 'minutes'] as const
export type RuleKind = (typeof ruleKinds)[number]

/** What lessons and courses can be counted of. */
export const amongKinds = ['course', 'category', 'skill'] as const
export type Among = { of: (typeof amongKinds)[number]; id: string } | null

/** Everything that it names is named by id. */
export type BadgeRule =
  /** So many lessons done, anywhere or of one course, category or skill. */
  | { kind: 'lessons'; count: number; among: Among }
  /** So many courses completed, anywhere or of one category or skill. */
  | { kind: 'courses'; count: number; among: Among }
  | { kind: 'course'; course: string }
  /** Among the first so many who completed the course. */
  | { kind: 'first'; course: string; count: number }
  | { kind: 'path'; path: string }
  | { kind: 'skill'; skill: string; level: SkillLevel }
  /** So many days of study in a row. */
  | { kind: 'streak'; count: number }
  /** So many active minutes in all. */
  | { kind: 'minutes'; count: number }

/** What kinds ask for a number, and how high it may be. */
export const highestCount: Partial<Record<RuleKind, number>> = {
  lessons: 1000,
  courses: 100,
  first: 1000,
  streak: 366,
  minutes: 60_000,
}

/** What a rule names besides numbers; null for one that names nothing. */
export const namedBy = (rule: BadgeRule): { of: 'course' | 'category' | 'skill' | 'path'; id: string } | null => {
  switch (rule.kind) {
    case 'lessons':
    case 'courses':
      return rule.among
    case 'course':
    case 'first':
      return { of: 'course', id: rule.course }
    case 'path':
      return { of: 'path', id: rule.path }
    case 'skill':
      return { of: 'skill', id: rule.skill }
    default:
      return null
  }
}

/** What is asked for, as a number that progress is counted against. */
export const needOf = (rule: BadgeRule): number => {
  if (rule.kind === 'skill') return rule.level
  return 'count' in rule && rule.kind !== 'first' ? rule.count : 1
}
