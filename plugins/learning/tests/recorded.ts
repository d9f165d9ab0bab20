import { randomUUID } from 'node:crypto'
import type { Payload } from 'payload'
import { ok } from '../../../tests/access/support/documents.ts'
import type { Person } from '../../../tests/auth/people.ts'
import { type Fetch, json } from '../../../tests/support/academy.ts'
import { rows } from '../../../tests/support/database.ts'
import { why } from '../src/contract.ts'
import { exportOf } from './archive.ts'
import { beat, enrolled, type School, type Taught } from './school.ts'

export const doneAt = '2026-10-02T10:00:00.000Z'
const begunAt = '2026-10-01T09:00:00.000Z'

/** A step as the database has it, whenever it was: the ledger takes no changes, so that it is written as it was then. */
export const stepped = async (
  enrollment: string,
  { key, to, at, reason = 'done' }: { key: string; to: number; at: string; reason?: string },
): Promise<void> => {
  await rows(
    `insert into lesson_progress (enrollment_id, lesson_key, fraction, seconds, edition_number, completed_at)
     values ($1, $2, $3, 0, 1, $4) on conflict (enrollment_id, lesson_key) do update set fraction = excluded.fraction`,
    [enrollment, key, to, to === 1 ? at : null],
  )
  await rows(
    `insert into progress_ledger (enrollment_id, lesson_key, "from", "to", reason, edition_number, at)
     values ($1, $2, 0, $3, $4, 1, $5)`,
    [enrollment, key, to, reason, at],
  )
}

export const keyIn = ({ lessons }: Taught, at: number): string => String(lessons[at]?.key)

/** As if it had happened long ago: two lessons done, one begun, and one that the course has no more. */
const happened = async (enrollment: string, taught: Taught): Promise<void> => {
  const steps: [string, number, string][] = [
    [keyIn(taught, 0), 1, doneAt],
    [keyIn(taught, 1), 1, doneAt],
    [keyIn(taught, 2), 0.5, begunAt],
    ['gone-from-here', 1, begunAt],
  ]
  for (const [key, to, at] of steps) await stepped(enrollment, { key, to, at })
  await rows('update enrollments set enrolled_at = $2 where id = $1', [enrollment, '2026-10-01T08:00:00.000Z'])
}

/** A student of a course of three lessons, who has also a minute of study time, a note and a plan; and the export of it all. */
export const recorded = async (
  payload: Payload,
  school: School,
  taught: Taught,
): Promise<{ person: Person; archive: Uint8Array }> => {
  const person = await school.newcomer()
  const { as } = person
  const { id } = await enrolled(as, taught.course)
  await happened(id, taught)
  await ok(await beat(as, id, taught.lessons[0]!, 100, 40))
  const note = {
    lesson: keyIn(taught, 0),
    clientId: randomUUID(),
    body: 'A thought',
    quote: { exact: 'The text of' },
    moment: { video: 'a-block', second: 151 },
  }
  await ok(await as('/api/notes', json('POST', note)))
  await ok(await as('/api/users/me/study-plan', json('POST', { goalMinutes: 240, restDays: [7] })))
  return { person, archive: await exportOf(payload, person) }
}

export const whyIn = async (as: Fetch, enrollment: string, lesson: string) =>
  why.parse(await ok(await as(`/api/enrollments/${enrollment}/why?lesson=${lesson}`))).lessons[0]?.words.join(' ')
