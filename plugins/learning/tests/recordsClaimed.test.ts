import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { ok } from '../../../tests/access/support/documents.ts'
import { rows } from '../../../tests/support/database.ts'
import { holdUp } from '../../../tests/support/holdUp.ts'
import { openPayload } from '../../../tests/support/openPayload.ts'
import { activityView } from '../src/contract.ts'
import { listed, opened, packed, reported } from './archive.ts'
import { doneAt, keyIn, recorded, stepped } from './recorded.ts'
import { beat, enrolled, openSchool, own, type School, type Taught } from './school.ts'

// Records whose academy nobody here believes: what is in them is the word of whoever brings them in.

const academy = openPayload()
let school: School
let taught: Taught
let archive: Uint8Array

const keyOf = (at: number) => keyIn(taught, at)

beforeAll(async () => {
  school = await openSchool()
  taught = await school.teach(['Spans', 'Baggage', 'Links'])
  ;({ archive } = await recorded(academy.payload, school, taught))
})
afterAll(() => school.clear())

describe('what nobody vouches for is its bearer’s word', () => {
  const elsewhere = 'https://elsewhere.example'
  test.each<[string, () => Record<string, string>, string]>([
    ['without a signature', () => listed(opened(archive)), 'unsigned'],
    [
      'of an academy that nobody trusts',
      () => ({
        ...listed(opened(archive), { academy: elsewhere }),
        'manifest.jws': opened(archive)['manifest.jws'] ?? '',
      }),
      'unknown',
    ],
  ])('%s', async (_case, files, expected) => {
    const { as } = await school.newcomer()
    const report = await reported(as, packed(files()), true)
    expect(report.source).toMatchObject({ standing: expected, proven: false })
    expect(report.courses[0]).toMatchObject({ seconds: 0, lessons: { done: 2, begun: 0, waiting: 0, notTaken: 2 } })
    expect(report).toMatchObject({ notes: { new: 1 }, plans: 1, studyMinutes: 0 })
    expect(report.notTaken.join(' ')).toContain('Study time')
  })
})

/** A word about a course with these lessons done, and whatever else it says. */
const wordOf = ({ slug }: { slug?: unknown }, keys: string[], more: Record<string, object[]> = {}) => {
  const files = {
    'enrollments.json': [{ id: 'one', 'course.slug': slug, 'course.title': 'There', enrolledAt: doneAt }],
    'lesson-progress.json': keys.map((lessonKey) => ({
      'enrollment.id': 'one',
      lessonKey,
      fraction: 1,
      completedAt: doneAt,
    })),
    ...more,
  }
  const texts = Object.entries(files).map(([name, list]) => [name, JSON.stringify(list)])
  return packed(listed({ 'manifest.json': opened(archive)['manifest.json'] ?? '', ...Object.fromEntries(texts) }))
}

test('a word opens no lesson that a schedule keeps closed, but for those that come after one another', async () => {
  const { course, lessons } = await school.teach(['First', 'Later', 'Then'])
  const [first = '', later = '', then = ''] = lessons.map(({ key }) => String(key))
  await school.publish(course, lessons, {
    schedule: [
      { opens: later, by: 'days', days: 7 },
      { opens: then, by: 'after', after: first },
    ],
  })
  const { as } = await school.newcomer()
  const word = wordOf(course, [then, later, first])
  const { courses } = await reported(as, word, true)
  expect(courses[0]).toMatchObject({ lessons: { done: 2, notTaken: 1 }, completes: false })
  expect(courses[0]?.words.join(' ')).toContain('1 lesson is not open to you yet')
  expect(courses[0]?.words.join(' ')).not.toContain('stay as they are')
  const [enrollment] = await own(as)
  const begun = await rows<{ lesson_key: string }>('select lesson_key from lesson_progress where enrollment_id = $1', [
    enrollment?.id,
  ])
  expect(begun.map((row) => row.lesson_key).toSorted()).toEqual([first, then].toSorted())
  expect(await reported(as, word, true)).toMatchObject({ changes: false })
})

test('what was set back here stays so, whatever happened in it since', async () => {
  const { as } = await school.newcomer()
  const { id } = await enrolled(as, taught.course)
  await stepped(id, { key: keyOf(0), to: 0, at: '2026-10-05T10:00:00.000Z', reason: 'lowered' })
  await stepped(id, { key: keyOf(0), to: 0.2, at: '2026-10-06T10:00:00.000Z', reason: 'watched' })
  const { courses } = await reported(as, wordOf(taught.course, [keyOf(0), keyOf(1)]), true)
  expect(courses[0]?.lessons).toMatchObject({ done: 1, notTaken: 1 })
})

test('a course that the student left here is left alone until they enroll again', async () => {
  const { as } = await school.newcomer()
  const { id } = await enrolled(as, taught.course)
  await rows('update enrollments set left_at = now() where id = $1', [id])
  const word = wordOf(taught.course, [keyOf(0)])
  const { changes, courses } = await reported(as, word, true)
  expect(changes).toBe(false)
  expect(courses[0]).toMatchObject({
    state: 'left-here',
    edition: 1,
    lessons: { done: 0, notTaken: 1 },
    seconds: 0,
    completes: false,
  })
  expect(courses[0]?.words.join(' ')).toContain('You left it here')
  expect(await rows('select id from lesson_progress where enrollment_id = $1', [id])).toEqual([])
  await enrolled(as, taught.course)
  expect((await reported(as, word)).courses[0]).toMatchObject({ state: 'learns', lessons: { done: 1, notTaken: 0 } })
})

test('a word plans nothing for the past, and nothing where there is a plan', async () => {
  const planned = (day: string, restDays: number[]) => ({
    day,
    since: `${day}T10:00:00.000Z`,
    goalMinutes: 60,
    restDays,
    showsStreak: true,
    timeZone: 'Asia/Tokyo',
  })
  const { id, as } = await school.newcomer()
  const plans = { 'study-plans.json': [planned('2026-10-05', [6, 7]), planned('2026-10-01', [1, 2, 3])] }
  const word = wordOf(taught.course, [], plans)
  expect(await reported(as, word, true)).toMatchObject({ plans: 1 })
  const { today } = activityView.parse(await ok(await as('/api/users/me/activity')))
  expect(await rows('select day, rest_days from study_plans where student_id = $1', [id])).toEqual([
    { day: today, rest_days: [6, 7] },
  ])
  expect(await reported(as, word)).toMatchObject({ plans: 0, changes: false })
})

test('what says that it happened later than now happened now, so that what comes after it counts', async () => {
  const { as } = await school.newcomer()
  const there = { id: 'one', 'course.slug': taught.course.slug, 'course.title': 'There', enrolledAt: doneAt }
  const enrollments = [{ ...there, lastLessonKey: keyOf(0), lastSeenAt: '2099-01-01T00:00:00.000Z' }]
  await reported(as, wordOf(taught.course, [], { 'enrollments.json': enrollments }), true)
  const [enrollment] = await own(as)
  expect(enrollment?.next).toMatchObject({ key: keyOf(0) })
  expect(Date.parse(String(enrollment?.lastSeenAt))).toBeLessThanOrEqual(Date.now())
  await ok(await beat(as, String(enrollment?.id), taught.lessons[1]!, 0, 0))
  expect((await own(as))[0]?.next).toMatchObject({ key: keyOf(1) })
})

test('waits for a heartbeat that is just counted, which does not wait for it', async () => {
  const { as, id } = await school.newcomer()
  const enrollment = await enrolled(as, taught.course)
  const beat = await holdUp('select 1 from enrollments where id = $1 for update', [enrollment.id])
  const brought = reported(as, wordOf(taught.course, [keyOf(0)]), true)
  await beat.until(1)
  await beat.also('insert into study_time (student_id, at, seconds) values ($1, now(), 60)', [id])
  await beat.letGo()
  expect((await brought).courses[0]?.lessons).toMatchObject({ done: 1 })
})
