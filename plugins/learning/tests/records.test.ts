import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { ok } from '../../../tests/access/support/documents.ts'
import type { Person } from '../../../tests/auth/people.ts'
import { baseUrl, type Fetch, json } from '../../../tests/support/academy.ts'
import { rows } from '../../../tests/support/database.ts'
import { openPayload } from '../../../tests/support/openPayload.ts'
import { activityView, notesReply } from '../src/contract.ts'
import { exportOf, listed, opened, packed, refusedFor, reported, send } from './archive.ts'
import { doneAt, keyIn, recorded, whyIn } from './recorded.ts'
import { enrolled, mark, openSchool, own, type School, type Taught } from './school.ts'

// One student's record, brought in by others of the same academy: its own signature counts.

const academy = openPayload()
let school: School
let taught: Taught
let maya: Person
let archive: Uint8Array

const keyOf = (at: number) => keyIn(taught, at)

beforeAll(async () => {
  school = await openSchool()
  taught = await school.teach(['Spans', 'Baggage', 'Links'])
  ;({ person: maya, archive } = await recorded(academy.payload, school, taught))
})
afterAll(() => school.clear())

/** Everything of a student that an import could touch. */
const standing = async ({ id }: Person) => {
  const of = (table: string, column = 'student_id') =>
    rows(`select * from ${table} where ${column} = $1 order by id`, [id])
  const inEnrollments = (table: string) =>
    rows(
      `select p.* from ${table} p join enrollments e on e.id = p.enrollment_id where e.student_id = $1 order by p.id`,
      [id],
    )
  return {
    own: await Promise.all(
      ['enrollments', 'notes', 'study_plans', 'study_time', 'path_follows'].map((name) => of(name)),
    ),
    progress: await Promise.all(['lesson_progress', 'progress_ledger'].map(inEnrollments)),
  }
}
const moment = { video: 'a-block', second: 151 }
const notesOf = async (as: Fetch) => notesReply.parse(await ok(await as('/api/users/me/notes'))).notes

describe('what this academy signed', () => {
  let jonas: Person
  beforeAll(async () => {
    jonas = await school.newcomer()
  })

  test('is told first, and nothing changes', async () => {
    const before = await standing(jonas)
    const report = await reported(jonas.as, archive)
    expect(report).toMatchObject({ brought: false, changes: true, source: { standing: 'own', proven: true } })
    expect(report.courses).toEqual([
      expect.objectContaining({
        slug: taught.course.slug,
        state: 'joins',
        edition: 1,
        lessons: { done: 2, begun: 1, already: 0, waiting: 1, notTaken: 0 },
        seconds: 60,
        completes: false,
      }),
    ])
    expect(report.notes).toEqual({ new: 1, newer: 0, already: 0, notTaken: 0 })
    expect([report.plans, report.studyMinutes]).toEqual([1, 1])
    expect(await standing(jonas)).toEqual(before)
  })

  test('comes whole: progress with its time and its reason, notes, plan, and study time', async () => {
    expect(await reported(jonas.as, archive, true)).toMatchObject({ brought: true, changes: true })
    const [enrollment] = await own(jonas.as)
    expect(enrollment).toMatchObject({ edition: 1, percent: 66, seconds: 60, enrolledAt: '2026-10-01T08:00:00.000Z' })
    const ledger = await rows<{ at: Date }>(
      `select at, note from progress_ledger where enrollment_id = $1 and reason = 'imported' and lesson_key = $2`,
      [enrollment?.id, keyOf(0)],
    )
    expect(ledger).toEqual([{ at: new Date(doneAt), note: baseUrl() }])
    expect(await whyIn(jonas.as, String(enrollment?.id), keyOf(0))).toContain(
      `${baseUrl()} says that you did it on 2 Oct 2026`,
    )
    expect(await notesOf(jonas.as)).toEqual([expect.objectContaining({ body: 'A thought', moment })])
    const activity = activityView.parse(await ok(await jonas.as('/api/users/me/activity')))
    expect(activity.plan).toMatchObject({ goalMinutes: 240, restDays: [7] })
    expect(activity.year.days).toContainEqual(expect.objectContaining({ day: '2026-10-02', lessons: 2 }))
  })

  test('changes nothing a second time, nor at the same moment', async () => {
    const before = await standing(jonas)
    expect(await reported(jonas.as, archive)).toMatchObject({ changes: false })
    const both = await Promise.all([1, 2].map(() => reported(jonas.as, archive, true)))
    expect(both.map(({ changes }) => changes)).toEqual([false, false])
    expect(await standing(jonas)).toEqual(before)
  })

  test('is not signed again as what the next account did: neither its steps nor its study time', async () => {
    const told = await exportOf(academy.payload, jonas)
    const { as } = await school.newcomer()
    const { courses, studyMinutes, notTaken } = await reported(as, told)
    expect(courses[0]).toMatchObject({ seconds: 0, lessons: { done: 0, begun: 0, notTaken: 4 } })
    expect(courses[0]?.words.join(' ')).toContain('1 minute of study there may be from another record')
    expect(studyMinutes).toBe(0)
    expect(notTaken.join(' ')).toContain('1 minute of study time from before another record was brought in there')
    // As if the record had been made before all of that time, which is their own then.
    await rows('update record_imports set made_at = $2 where student_id = $1', [jonas.id, '2026-09-01T00:00:00.000Z'])
    expect(await reported(as, await exportOf(academy.payload, jonas))).toMatchObject({ studyMinutes: 1 })
  })

  test('completes a course by what is done on either side, and does not undo what is newer here', async () => {
    await ok(await mark(jonas.as, keyOf(0), false))
    await ok(await mark(jonas.as, keyOf(2)))
    const [note] = await notesOf(jonas.as)
    await ok(
      await jonas.as(`/api/notes/${note?.id}/edit`, json('POST', { body: 'A second one', was: note?.updatedAt })),
    )
    const { courses } = await reported(jonas.as, archive, true)
    expect(courses[0]?.lessons).toMatchObject({ done: 0, already: 2, notTaken: 1 })
    expect((await notesOf(jonas.as))[0]?.body).toBe('A second one')
    const nora = await school.newcomer()
    const { id } = await enrolled(nora.as, taught.course)
    // Signed for another student, whose record jonas has.
    const theirs = await exportOf(academy.payload, jonas)
    await ok(await mark(jonas.as, keyOf(0)))
    const again = await exportOf(academy.payload, jonas)
    // What jonas knows from the record that he brought in is nothing that he did.
    const { courses: offered } = await reported(nora.as, again)
    expect(offered[0]).toMatchObject({ lessons: { done: 2, waiting: 0, notTaken: 2 }, completes: false })
    expect(offered[0]?.words.join(' ')).toContain('2 lessons are known there from another record alone')
    await ok(await mark(nora.as, keyOf(1)))
    expect((await reported(nora.as, again, true)).courses[0]?.completes).toBe(true)
    expect((await own(nora.as))[0]).toMatchObject({ id, state: 'complete' })
    expect(await reported(nora.as, theirs)).toMatchObject({ changes: false })
  })

  test('counts for one account; another one claims what it may mark by hand, from today on', async () => {
    const { as } = await school.newcomer()
    const { source, courses } = await reported(as, archive, true)
    expect(source).toMatchObject({ standing: 'claimed', proven: false })
    expect(courses[0]).toMatchObject({ seconds: 0, lessons: { done: 2, begun: 0, waiting: 0, notTaken: 2 } })
    const [enrollment] = await own(as)
    expect(enrollment?.enrolledAt.slice(0, 10)).toBe(new Date().toISOString().slice(0, 10))
    expect(await whyIn(as, String(enrollment?.id), keyOf(0))).toContain('Done: you said so on')
  })

  test('is one’s own account’s whenever it comes back', async () => {
    expect(await reported(maya.as, archive, true)).toMatchObject({ changes: false, source: { standing: 'own' } })
  })
})

test('a note of a record from before notes knew of videos is brought in, and a second of no video is none', async () => {
  const files = opened(archive)
  for (const [there, shown] of [
    [{ video: undefined, second: undefined }, null],
    [{ video: null, second: 12 }, null],
    [
      { video: 'another', second: 12 },
      { video: 'another', second: 12 },
    ],
  ] as const) {
    const text = JSON.stringify(JSON.parse(files['notes.json'] ?? '').map((row: object) => ({ ...row, ...there })))
    const { as } = await school.newcomer()
    await reported(as, packed(listed({ ...files, 'notes.json': text })), true)
    expect((await notesOf(as)).map((note) => note.moment)).toEqual([shown])
  }
})

test('a paid course waits for its grant, and notes of it with it', async () => {
  const { course } = await school.teach(['Paid'], { access: 'paid' })
  const files = opened(archive)
  const paid = { 'course.slug': course.slug, 'course.title': 'Paid' }
  const changed = (name: string) =>
    JSON.stringify(JSON.parse(files[name] ?? '[]').map((row: object) => ({ ...row, ...paid })))
  const there = { ...files, 'enrollments.json': changed('enrollments.json'), 'notes.json': changed('notes.json') }
  const { as } = await school.newcomer()
  const report = await reported(as, packed(listed(there)), true)
  expect(report.courses[0]).toMatchObject({ state: 'needs-grant', slug: course.slug, edition: null })
  expect(report.notes).toEqual({ new: 0, newer: 0, already: 0, notTaken: 1 })
  expect(await own(as)).toEqual([])
})

test('a course that is not here is named', async () => {
  const files = opened(archive)
  const text = (files['enrollments.json'] ?? '').replaceAll(taught.course.slug, 'no-such-course')
  const { courses } = await reported(
    (await school.newcomer()).as,
    packed(listed({ ...files, 'enrollments.json': text })),
  )
  expect(courses).toEqual([expect.objectContaining({ title: taught.course.title, slug: null, state: 'not-here' })])
})

test('an import is in the audit log', async () => {
  const logged = await rows(
    `select details from audit_events where action = 'learning/record-imported' and actor = $1`,
    [maya.id],
  )
  expect(logged).toEqual([{ details: expect.objectContaining({ standing: 'own' }) }])
})

test('a form with the zip and an option does what it says, and one with another option nothing', async () => {
  const { as } = await school.newcomer()
  const form = (field: string) => {
    const body = new FormData()
    body.set(field, 'true')
    body.set('file', new Blob([archive as Uint8Array<ArrayBuffer>]))
    return as('/api/users/me/record-imports', { method: 'POST', body })
  }
  expect(await ok(await form('bring'))).toMatchObject({ brought: true })
  expect((await form('brng')).status).toBe(400)
  expect((await send(as, archive, '?bring=perhaps')).status).toBe(400)
})

test('an archive that was changed is refused, and says which file', async () => {
  const { as } = await school.newcomer()
  const files = opened(archive)
  const notes = (files['notes.json'] ?? '').replace('A thought', 'B thought')
  expect(await refusedFor(as, packed({ ...files, 'notes.json': notes }))).toBe('learning/record-changed')
  const relisted = listed({ ...files, 'notes.json': notes })
  const signed = { ...relisted, 'manifest.jws': files['manifest.jws'] ?? '' }
  expect(await refusedFor(as, packed(signed))).toBe('learning/record-forged')
  expect(await own(as)).toEqual([])
})
