import type { CourseFacts } from '../../plugins/learning/src/domain/recommendations/facts.ts'
import type { SkillAt, SkillLevel } from '../../plugins/learning/src/domain/skills/level.ts'
import { pick, seeded } from './random.ts'

export type Behaviour = {
  seed: number
  students: number
  topics: number
  perTopic: number
  /** Share of choices that follow no taste. */
  whim: number
  /** How likely a course is taken although what it needs is not proven, beside one that is open. */
  daring: number
}

/** Courses that a student took, in order. */
export type History = readonly string[]

const skillsPerTopic = 3
const day = 24 * 60 * 60 * 1000

const levelAt = (index: number, of: number): SkillLevel => (index < of / 2 ? 1 : index < (of * 5) / 6 ? 2 : 3)

/** Courses of every topic at three levels; the higher ones need the lower, and some need a skill of the topic beside theirs. */
const coursesOf = ({ topics, perTopic }: Behaviour, random: () => number, now: Date): CourseFacts[] =>
  Array.from({ length: topics * perTopic }, (_, n) => {
    const topic = Math.floor(n / perTopic)
    const level = levelAt(n % perTopic, perTopic)
    const skill = `skill-${topic}-${Math.floor(random() * skillsPerTopic)}`
    const second = `skill-${topic}-${Math.floor(random() * skillsPerTopic)}`
    const needs: SkillAt[] = level > 1 ? [{ skill, level: (level - 1) as SkillLevel }] : []
    if (level > 1 && random() < 0.2) needs.push({ skill: `skill-${(topic + 1) % topics}-0`, level: 1 })
    return {
      id: `course-${n}`,
      teaches: [{ skill, level }, ...(second === skill ? [] : [{ skill: second, level: 1 as SkillLevel }])],
      requires: needs,
      topics: [`topic-${topic}`, `tag-${Math.floor(random() * topics * 2)}`],
      publishedAt: new Date(now.getTime() - Math.floor(random() * 900) * day).toISOString(),
    }
  })

/** Levels by skill after these courses. */
const provenAfter = (taken: readonly CourseFacts[]): Map<string, number> => {
  const proven = new Map<string, number>()
  for (const { teaches } of taken)
    for (const { skill, level } of teaches) proven.set(skill, Math.max(level, proven.get(skill) ?? 0))
  return proven
}

type Student = { tastes: ReadonlyMap<string, number>; length: number }

/** One to three topics that they like, the first most; and how many courses they take. */
const studentOf = ({ topics }: Behaviour, random: () => number): Student => {
  const liked = Array.from({ length: 1 + Math.floor(random() * 3) }, () => `topic-${Math.floor(random() * topics)}`)
  return {
    tastes: new Map(liked.map((topic, rank) => [topic, 1 / (rank + 1)])),
    length: 3 + Math.floor(random() ** 2 * 10),
  }
}

const historyOf = (
  { tastes, length }: Student,
  courses: readonly CourseFacts[],
  fame: ReadonlyMap<string, number>,
  { whim, daring }: Behaviour,
  random: () => number,
): History => {
  const taken: CourseFacts[] = []
  while (taken.length < length) {
    const proven = provenAfter(taken)
    const isWhim = random() < whim
    const wish = (course: CourseFacts): number => {
      if (taken.includes(course)) return 0
      const isOpen = course.requires.every(({ skill, level }) => (proven.get(skill) ?? 0) >= level)
      const liking = isWhim ? 1 : (tastes.get(course.topics[0] ?? '') ?? 0)
      const continues = course.requires.length > 0 && isOpen ? 2 : 1
      return liking * (fame.get(course.id) ?? 0) * (isOpen ? continues : daring)
    }
    const next = pick(courses, wish, random)
    if (!next) break
    taken.push(next)
  }
  return taken.map(({ id }) => id)
}

/** A school whose students follow their tastes, what is talked of, and mostly what courses need. */
export const madeSchool = (behaviour: Behaviour, now: Date) => {
  const random = seeded(behaviour.seed)
  const courses = coursesOf(behaviour, random, now)
  // A few are talked of much, most little.
  const fame = new Map(courses.map(({ id }) => [id, 1 / (1 + Math.floor(random() * courses.length)) ** 0.6]))
  const histories = Array.from({ length: behaviour.students }, () =>
    historyOf(studentOf(behaviour, random), courses, fame, behaviour, random),
  ).filter((history) => history.length > 1)
  return { courses, histories }
}
