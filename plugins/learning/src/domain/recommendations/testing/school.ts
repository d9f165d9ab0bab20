import type { SkillAt, SkillLevel } from '../../skills/level.ts'
import type { CourseFacts, Nearness } from '../facts.ts'

/** `tracing:2 logs:1` */
export const skillsIn = (given: string): SkillAt[] =>
  given
    .split(' ')
    .filter(Boolean)
    .map((each) => {
      const [skill = '', level] = each.split(':')
      return { skill, level: Number(level) as SkillLevel }
    })

type Given = { teaches?: string; requires?: string; topics?: string; published?: string }

/** A course for tests; an old one unless it says otherwise. */
export const courseOf = (
  id: string,
  { teaches = '', requires = '', topics = '', published = '2025-01-01' }: Given = {},
): CourseFacts => ({
  id,
  teaches: skillsIn(teaches),
  requires: skillsIn(requires),
  topics: topics.split(' ').filter(Boolean),
  publishedAt: `${published}T08:00:00.000Z`,
})

/** Both ways: `['a', 'b', 0.5]` says that `a` and `b` are so near. */
export const nearnessOf = (pairs: [string, string, number][]): Nearness => {
  const near = new Map<string, Map<string, number>>()
  const add = (from: string, to: string, share: number) => near.set(from, (near.get(from) ?? new Map()).set(to, share))
  for (const [one, other, share] of pairs) {
    add(one, other, share)
    add(other, one, share)
  }
  return near
}
