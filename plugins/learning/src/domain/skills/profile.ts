import type { SkillLevel } from './level.ts'
import { completedEdition, countedIn, type StudiedCourse, type StudiedEdition } from './studied.ts'

export type LessonIn = StudiedEdition['lessons'][number] & { kind: string }
export type ProfiledCourse = StudiedCourse<StudiedEdition & { lessons: readonly LessonIn[] }>

/** What a course shows of a skill: how much of it is done, and how much of that was practice rather than reading. */
export type SkillEvidence = {
  /** Its id. */
  course: string
  /** What it teaches of the skill. */
  level: SkillLevel
  complete: boolean
  /** Whole percent; what is practised counts twice what is read or watched. 100 when it is complete. */
  percent: number
  /** Lessons that count and are done, those of them that were practice, and all that count. */
  done: number
  practised: number
  counted: number
  /** When the last of them was done: ISO 8601, UTC. */
  at: string
}

export type SkillStanding = {
  /** Its id. */
  skill: string
  /** What is proven by courses that are complete; 0 while none is. */
  level: SkillLevel | 0
  /** The higher level that a course under way leads to, and how far it is. */
  toward: { level: SkillLevel; percent: number } | null
  /** When something that teaches it was last done: ISO 8601, UTC. */
  lastAt: string
  /** Complete courses first, then those of the higher level, then the latest. */
  evidence: SkillEvidence[]
}

const practice: ReadonlySet<string> = new Set(['quiz', 'exercise', 'lab'])
const weightOf = ({ kind }: LessonIn) => (practice.has(kind) ? 2 : 1)
const weigh = (lessons: readonly LessonIn[]) => lessons.reduce((sum, lesson) => sum + weightOf(lesson), 0)

/** What one course shows; null before a lesson that counts is done. */
const shownBy = (studied: ProfiledCourse): Omit<SkillEvidence, 'level'> | null => {
  const whole = completedEdition(studied)
  const edition = whole ?? studied.editions[0]
  if (!edition) return null
  const { counted, doneOnes } = countedIn(edition, studied.done)
  const at = doneOnes
    .flatMap(({ key }) => studied.done.get(key) ?? [])
    .toSorted()
    .at(-1)
  if (!at) return null
  return {
    course: studied.course,
    complete: whole !== null,
    percent: whole ? 100 : Math.min(99, Math.floor((weigh(doneOnes) * 100) / weigh(counted))),
    done: doneOnes.length,
    practised: doneOnes.filter(({ kind }) => practice.has(kind)).length,
    counted: counted.length,
    at,
  }
}

const strongestFirst = (a: SkillEvidence, b: SkillEvidence) =>
  Number(b.complete) - Number(a.complete) || b.level - a.level || b.at.localeCompare(a.at)

const standingIn = (skill: string, found: SkillEvidence[]): SkillStanding => {
  const evidence = found.toSorted(strongestFirst)
  const level = evidence.find(({ complete }) => complete)?.level ?? 0
  const [ahead] = evidence
    .filter((each) => !each.complete && each.level > level)
    .toSorted((a, b) => b.percent - a.percent)
  return {
    skill,
    level,
    toward: ahead ? { level: ahead.level, percent: ahead.percent } : null,
    lastAt:
      evidence
        .map(({ at }) => at)
        .toSorted()
        .at(-1) ?? '',
    evidence,
  }
}

/** What somebody can and how that is known, the best proven skill first. A course that is begun is evidence of a part. */
export const profileOf = (courses: readonly ProfiledCourse[]): SkillStanding[] => {
  const found = courses.flatMap((studied) => {
    const shown = shownBy(studied)
    return shown ? studied.teaches.map(({ skill, level }) => ({ skill, evidence: { ...shown, level } })) : []
  })
  const bySkill = Map.groupBy(found, ({ skill }) => skill)
  return [...bySkill]
    .map(([skill, each]) =>
      standingIn(
        skill,
        each.map(({ evidence }) => evidence),
      ),
    )
    .toSorted((a, b) => b.level - a.level || b.lastAt.localeCompare(a.lastAt))
}
