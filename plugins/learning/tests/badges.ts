import { type Doc, ok, unique } from '../../../tests/access/support/documents.ts'
import { type Fetch, json } from '../../../tests/support/academy.ts'
import { rows } from '../../../tests/support/database.ts'
import { type BadgePreview, badgePreview, badgeRunView, type OwnBadges, ownBadges } from '../src/contract.ts'
import { enrolled, mark, type School, type Taught } from './school.ts'

/** A worker that builds a release meanwhile takes its time. */
export const eventually = { timeout: 45_000, interval: 300 }

/** Where a test makes badges. Whoever learns meanwhile may earn them, so that each asks for something of the test's own. */
export const openCase = (school: School) => {
  const made: string[] = []
  return {
    make: async (rule: object, fields: object = {}): Promise<Doc> => {
      const data = { title: unique('Badge'), description: 'You did it.', state: 'active', rule, ...fields }
      const { doc } = await ok(await school.editor('/api/badges?depth=0', json('POST', data)))
      made.push(doc.id)
      return doc
    },
    clear: async () => {
      const ids = [made]
      await rows('delete from badge_awards where badge_id = any($1)', ids)
      await rows('delete from badge_runs where badge_id = any($1)', ids)
      await rows('delete from badges where id = any($1)', ids)
    },
  }
}

export const badgesOf = async (as: Fetch, query = ''): Promise<OwnBadges> =>
  ownBadges.parse(await ok(await as(`/api/users/me/badges${query}`)))

export const earned = async (as: Fetch, { id }: Doc) => (await badgesOf(as)).earned.find((badge) => badge.id === id)
export const open = async (as: Fetch, { id }: Doc) => (await badgesOf(as)).open.find((badge) => badge.id === id)

export const preview = async (as: Fetch, { id }: Doc): Promise<BadgePreview> =>
  badgePreview.parse(await ok(await as(`/api/badges/${id}/preview`)))

export const award = async (as: Fetch, { id }: Doc) =>
  badgeRunView.parse(await ok(await as(`/api/badges/${id}/award`, json('POST', {})))).run
export const runOf = async (as: Fetch, { id }: Doc) =>
  badgeRunView.parse(await ok(await as(`/api/badges/${id}/award`))).run

/** Enrolls and does all lessons of a course. */
export const complete = async (as: Fetch, { course, lessons }: Taught): Promise<void> => {
  await enrolled(as, course)
  for (const { id } of lessons) await ok(await mark(as, id))
}

/** Awards of a badge, as the database has them. */
export const awardsOf = ({ id }: Doc) =>
  rows<{ student: string }>('select student_id as student from badge_awards where badge_id = $1', [id])
