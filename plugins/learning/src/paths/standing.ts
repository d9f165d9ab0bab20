import { type Brought, type PathProgress, pathProgress } from '../domain/path.ts'
import { provenBy } from '../domain/skills/proven.ts'
import { completedEdition, countedIn } from '../domain/skills/studied.ts'
import { findStudied } from '../skills/studied.ts'
import { type CourseRow, findCourses, isPublic } from '../store/courses.ts'
import type { Reading } from '../store/reading.ts'
import { findSkills, type PathRow, type SkillRow } from './rows.ts'

/** A path, how far somebody is on it, and all that its requirements refer to. */
export type Standing = {
  path: PathRow
  progress: PathProgress
  brought: Brought
  courses: ReadonlyMap<string, CourseRow>
  skills: ReadonlyMap<string, SkillRow>
}

/** What somebody has done anywhere, as paths count it. In older editions too, and in courses that they left. */
const broughtBy = async (reading: Reading, student: string): Promise<Brought> => {
  const studied = (await findStudied(reading, [student])).get(student) ?? []
  const completed = studied.flatMap((course): [string, string][] => {
    const edition = completedEdition(course)
    if (!edition) return []
    const times = countedIn(edition, course.done).doneOnes.flatMap(({ key }) => course.done.get(key) ?? [])
    return [[course.course, times.toSorted().at(-1) ?? '']]
  })
  const percents = studied.flatMap(({ course, editions: [held], done }): [string, number][] => {
    if (!held) return []
    const { counted, doneOnes } = countedIn(held, done)
    return [[course, counted.length === 0 ? 0 : Math.floor((doneOnes.length * 100) / counted.length)]]
  })
  return {
    completed: new Map(completed),
    percents: new Map(percents),
    underWay: new Set(studied.filter(({ hasLeft }) => !hasLeft).map(({ course }) => course)),
    skills: provenBy(studied),
  }
}

const byId = <Row extends { id: string }>(rows: readonly Row[]) => new Map(rows.map((row) => [row.id, row]))

/** How far somebody is on these paths: as many queries, however many paths. */
export const standingOn = async (reading: Reading, student: string, paths: readonly PathRow[]): Promise<Standing[]> => {
  if (paths.length === 0) return []
  const asked = paths.flatMap(({ stages }) => stages.flatMap(({ requirements }) => requirements))
  const brought = await broughtBy(reading, student)
  const courses = byId(await findCourses(reading, { id: { in: [...new Set(asked.flatMap((each) => each.courses))] } }))
  const skills = byId(await findSkills(reading, [...new Set(asked.flatMap(({ skill }) => skill ?? []))]))
  const known = (id: string) => {
    const course = courses.get(id)
    return course ? [{ id, isOpen: isPublic(course) }] : []
  }
  return paths.map((path) => {
    const stages = path.stages.map((stage) => ({
      id: stage.id,
      requirements: stage.requirements.map(({ id, courses: ids, skill, level }) => ({
        id,
        courses: ids.flatMap(known),
        skill: skill ? { id: skill, level } : null,
      })),
    }))
    return { path, progress: pathProgress({ stages }, brought), brought, courses, skills }
  })
}
