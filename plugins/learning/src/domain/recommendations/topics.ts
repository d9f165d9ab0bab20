import type { CourseFacts, Nearness } from './facts.ts'

/** Below it two courses have so little in common that it says nothing. */
const least = 0.2

const labelsOf = ({ topics, teaches }: CourseFacts): Set<string> =>
  new Set([...topics.map((topic) => `topic ${topic}`), ...teaches.map(({ skill }) => `skill ${skill}`)])

/** How much courses have in common of category, tags and the skills that they teach: what they share of what they name. */
export const nearByTopic = (courses: readonly CourseFacts[]): Nearness => {
  const labels = new Map(courses.map((course) => [course.id, labelsOf(course)]))
  const bearers = new Map<string, string[]>()
  for (const [id, own] of labels) for (const label of own) bearers.set(label, [...(bearers.get(label) ?? []), id])
  const near = new Map<string, Map<string, number>>()
  for (const [id, own] of labels) {
    const shared = new Map<string, number>()
    for (const label of own)
      for (const other of bearers.get(label) ?? []) shared.set(other, (shared.get(other) ?? 0) + 1)
    shared.delete(id)
    const shares = [...shared].map(([other, count]): [string, number] => [
      other,
      count / (own.size + (labels.get(other)?.size ?? 0) - count),
    ])
    near.set(id, new Map(shares.filter(([, share]) => share >= least)))
  }
  return near
}
