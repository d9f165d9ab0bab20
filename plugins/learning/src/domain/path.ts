/** What a path asks for: any of the courses, the suggested one first, or a skill that is proven at a level. By ids. */
export type Requirement = {
  id: string
  courses: readonly { id: string; isOpen: boolean }[]
  skill: { id: string; level: number } | null
}
export type Outline = { stages: readonly { id: string; requirements: readonly Requirement[] }[] }

/** What somebody has done, wherever and whenever that was. */
export type Brought = {
  /** When each course was completed that is, in the edition that they hold or in an older one; ISO 8601, UTC. */
  completed: ReadonlyMap<string, string>
  /** Whole percent of the courses that they have begun. */
  percents: ReadonlyMap<string, number>
  /** Courses that they are in, which they go on with even where nobody else finds them any more. */
  underWay: ReadonlySet<string>
  /** Proven levels. */
  skills: ReadonlyMap<string, number>
}

export type Fulfilment = {
  id: string
  by: { kind: 'course' | 'skill'; id: string } | null
  /** Whole percent; 100 once it is fulfilled. */
  percent: number
  /** The course to go on with, or else to begin; null when it is fulfilled, or nothing for it is open. */
  course: string | null
}

export type PathProgress = {
  stages: { id: string; done: number; total: number; requirements: Fulfilment[] }[]
  done: number
  total: number
  /** Whole percent of all that is asked for, begun courses counted as far as they are; 100 only when all is fulfilled. */
  percent: number
  complete: boolean
  /** The first that is not fulfilled and can be, else the first that is not; null when all are. */
  next: Fulfilment | null
}

/** A course counts as far as it is, and as all of it only once it is complete. */
const mostOfBegun = 99

const wayOf = ({ courses, skill }: Requirement, { completed, skills }: Brought): Fulfilment['by'] => {
  const course = courses.find(({ id }) => completed.has(id))
  if (course) return { kind: 'course', id: course.id }
  return skill && (skills.get(skill.id) ?? 0) >= skill.level ? { kind: 'skill', id: skill.id } : null
}

const fulfilmentOf = (requirement: Requirement, brought: Brought): Fulfilment => {
  const by = wayOf(requirement, brought)
  if (by) return { id: requirement.id, by, percent: 100, course: null }
  const { percents, underWay } = brought
  const percentOf = ({ id }: { id: string }) => percents.get(id) ?? 0
  const [furthest] = requirement.courses.toSorted((a, b) => percentOf(b) - percentOf(a))
  const open = requirement.courses.filter(({ id, isOpen }) => isOpen || underWay.has(id))
  const [course] = open.toSorted((a, b) => percentOf(b) - percentOf(a))
  const percent = Math.min(mostOfBegun, furthest ? percentOf(furthest) : 0)
  return { id: requirement.id, by: null, percent, course: course?.id ?? null }
}

/** How far somebody is on a path. Nothing of it is stored: earlier work counts, and more of it only raises this. */
export const pathProgress = ({ stages }: Outline, brought: Brought): PathProgress => {
  const found = stages.map(({ id, requirements }) => {
    const fulfilments = requirements.map((requirement) => fulfilmentOf(requirement, brought))
    const done = fulfilments.filter(({ by }) => by !== null).length
    return { id, done, total: fulfilments.length, requirements: fulfilments }
  })
  const all = found.flatMap(({ requirements }) => requirements)
  const open = all.filter(({ by }) => by === null)
  return {
    stages: found,
    done: all.length - open.length,
    total: all.length,
    percent: all.length === 0 ? 0 : Math.floor(all.reduce((sum, { percent }) => sum + percent, 0) / all.length),
    complete: all.length > 0 && open.length === 0,
    next: open.find(({ course }) => course !== null) ?? open[0] ?? null,
  }
}

/** When the last requirement was fulfilled; now, where a skill stands for one, as nobody knows since when. */
export const completedOn = ({ stages }: PathProgress, { completed }: Brought, now: string): string => {
  const ways = stages.flatMap(({ requirements }) => requirements.map(({ by }) => by))
  const times = ways.map((by) => (by?.kind === 'course' ? (completed.get(by.id) ?? now) : now))
  return times.toSorted().at(-1) ?? now
}
