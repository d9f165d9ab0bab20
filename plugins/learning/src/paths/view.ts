import type { CourseOnPath, PathProgressView } from '../contract.ts'
import { type CourseRow, isPublic } from '../store/courses.ts'
import type { FollowRow } from './follows.ts'
import { isOpen, type PathRow } from './rows.ts'
import type { Standing } from './standing.ts'

type RequirementRow = PathRow['stages'][number]['requirements'][number]

/** A draft beside published ways is nobody's business but of those who learn it, or have learnt it. */
const shown = ({ courses, brought }: Standing, id: string): CourseRow | null => {
  const course = courses.get(id)
  const isKnown = brought.percents.has(id) || brought.completed.has(id)
  return course && (isPublic(course) || isKnown) ? course : null
}

const toCourse = (standing: Standing, id: string): CourseOnPath[] => {
  const course = shown(standing, id)
  if (!course) return []
  const { brought } = standing
  const isBegun = brought.underWay.has(id)
  const percent = brought.completed.has(id) ? 100 : (brought.percents.get(id) ?? 0)
  return [{ id, slug: course.slug || id, title: course.title, isOpen: isPublic(course), isBegun, percent }]
}

const toSkill = ({ skills, brought }: Standing, { skill: id, level }: RequirementRow) => {
  const skill = id && skills.get(id)
  return skill ? { slug: skill.slug, title: skill.title, level, proven: brought.skills.get(skill.id) ?? 0 } : null
}

/** What a requirement is called: by its name, else by the first course that is shown or by its skill. */
export const nameOf = (standing: Standing, { title, courses, skill }: RequirementRow): string => {
  const [first] = courses.flatMap((id) => shown(standing, id) ?? [])
  return title || first?.title || standing.skills.get(skill ?? '')?.title || ''
}

const titleOf = ({ courses, skills }: Standing, by: { kind: 'course' | 'skill'; id: string }): string =>
  (by.kind === 'course' ? courses.get(by.id)?.title : skills.get(by.id)?.title) ?? ''

/** What the API and the pages say of a path to whoever follows it, or might. */
export const toPathView = (standing: Standing, follow: FollowRow | null): PathProgressView => {
  const { path, progress } = standing
  const rows = new Map(path.stages.flatMap(({ requirements }) => requirements.map((row) => [row.id, row])))
  const titles = new Map(path.stages.map(({ id, title }) => [id, title]))
  const { next } = progress
  const nextRow = next && rows.get(next.id)
  return {
    path: { id: path.id, slug: path.slug || path.id, title: path.title },
    isOpen: isOpen(path),
    following: follow !== null && follow.leftAt === null,
    completedAt: follow?.completedAt ?? null,
    done: progress.done,
    total: progress.total,
    percent: progress.percent,
    complete: progress.complete,
    stages: progress.stages.map(({ requirements, ...stage }) => ({
      ...stage,
      title: titles.get(stage.id) ?? '',
      requirements: requirements.flatMap(({ id, by, percent }) => {
        const row = rows.get(id)
        if (!row) return []
        const courses = row.courses.flatMap((course) => toCourse(standing, course))
        const way = by && { kind: by.kind, title: titleOf(standing, by) }
        return [{ id, title: nameOf(standing, row), by: way, percent, courses, skill: toSkill(standing, row) }]
      }),
    })),
    next: nextRow
      ? {
          requirement: nextRow.id,
          title: nameOf(standing, nextRow),
          course: (next.course ? toCourse(standing, next.course)[0] : null) ?? null,
        }
      : null,
  }
}
