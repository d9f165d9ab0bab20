import type { EditionView } from '@academy/catalog/contract'
import type { Payload, PayloadRequest } from 'payload'
import type { CompletedPath } from '../contract.ts'
import { completedEdition } from '../domain/skills/studied.ts'
import { runtimeOf } from '../runtime.ts'
import { findStudied } from '../skills/studied.ts'
import type { Reading } from '../store/reading.ts'
import { findFollows } from './follows.ts'
import { findPaths } from './rows.ts'
import { type Standing, standingOn } from './standing.ts'
import { strings } from './strings.ts'
import { nameOf } from './view.ts'

type Requirement = CompletedPath<EditionView>['requirements'][number]
type Completed = ReadonlyMap<string, NonNullable<Requirement['course']>>

/** The editions that somebody completed, by their courses. */
const completedEditions = async (reading: Reading, student: string): Promise<Completed> => {
  const { payload, req } = reading
  const found = new Map<string, NonNullable<Requirement['course']>>()
  for (const studied of (await findStudied(reading, [student])).get(student) ?? []) {
    const completed = completedEdition(studied)
    const editions = completed ? await runtimeOf(payload).editions.listOf(payload, studied.course, req) : []
    const edition = editions.find(({ number }) => number === completed?.number)
    if (edition) found.set(studied.course, { edition, done: new Set(studied.done.keys()) })
  }
  return found
}

const requirementsOf = (standing: Standing, completed: Completed): Requirement[] => {
  const { path, progress, skills, brought } = standing
  const rows = new Map(path.stages.flatMap(({ requirements }) => requirements.map((row) => [row.id, row])))
  return progress.stages.flatMap(({ requirements }) =>
    requirements.flatMap(({ id, by }): Requirement[] => {
      const row = rows.get(id)
      if (!row || !by) return []
      const title = nameOf(standing, row)
      if (by.kind === 'skill') {
        const words = strings.by.skill(skills.get(by.id)?.title ?? '', brought.skills.get(by.id) ?? 0)
        return [{ title, by: words, course: null }]
      }
      const course = completed.get(by.id)
      return course
        ? [{ title, by: strings.by.course(course.edition.content.title, course.edition.number), course }]
        : []
    }),
  )
}

/** What somebody has completed of a path, by the row that says that they follow it; null while they have not. Asks nobody's rights. */
export const completedPath = async (
  payload: Payload,
  follow: string,
  req?: PayloadRequest,
): Promise<CompletedPath<EditionView> | null> => {
  const reading = { payload, req }
  const [row] = await findFollows(reading, { id: { equals: follow } })
  if (!row?.completedAt) return null
  const [standing] = await standingOn(reading, row.student, await findPaths(reading, { id: { equals: row.path } }))
  if (!standing) return null
  const { id, slug, title } = standing.path
  return {
    student: row.student,
    path: { id, slug: slug || id, title },
    requirements: requirementsOf(standing, await completedEditions(reading, row.student)),
    completedAt: row.completedAt,
  }
}
