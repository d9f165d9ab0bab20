import type { Brought, Outline } from '../domain/path.ts'
import type { Goal } from '../domain/recommendations/facts.ts'
import { goalOf } from '../domain/recommendations/goal.ts'
import { findFollows } from '../paths/follows.ts'
import { findPaths, isOpen, type PathRow } from '../paths/rows.ts'
import type { Reading } from '../store/reading.ts'

/** Only courses that are open are ever suggested, so that it is not asked here which are. */
const outlineOf = ({ stages }: PathRow): Outline => ({
  stages: stages.map((stage) => ({
    id: stage.id,
    requirements: stage.requirements.map(({ id, courses, skill, level }) => ({
      id,
      courses: courses.map((course) => ({ id: course, isOpen: true })),
      skill: skill ? { id: skill, level } : null,
    })),
  })),
})

type GoalsOf = (student: string, brought: Brought) => Goal[]

/** What the paths that these students follow still ask of each: two queries for all of them. */
export const findGoals = async (reading: Reading, students: readonly string[]): Promise<GoalsOf> => {
  const underWay = { leftAt: { exists: false }, completedAt: { exists: false } }
  const follows = await findFollows(reading, { student: { in: [...students] }, ...underWay })
  const ids = [...new Set(follows.map(({ path }) => path))]
  const paths = ids.length === 0 ? [] : (await findPaths(reading, { id: { in: ids } })).filter(isOpen)
  const known = new Map(paths.map((path) => [path.id, { title: path.title, outline: outlineOf(path) }]))
  const followed = Map.groupBy(follows, ({ student }) => student)
  return (student, brought) =>
    (followed.get(student) ?? []).flatMap(({ path }) => {
      const found = known.get(path)
      const goal = found ? goalOf(found.title, found.outline, brought) : null
      return goal ? [goal] : []
    })
}
