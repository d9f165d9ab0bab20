import config from '@payload-config'
import { getPayload } from 'payload'
import { Client } from 'pg'
import { afterAll, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest'
import { type Doc, ok, read, refusal } from '../../../tests/access/support/documents.ts'
import type { Person } from '../../../tests/auth/people.ts'
import type { Fetch } from '../../../tests/support/academy.ts'
import { json } from '../../../tests/support/academy.ts'
import { rows } from '../../../tests/support/database.ts'
import { closedLessons } from '../src/closedLessons.ts'
import { enrollmentChanges, progressView } from '../src/contract.ts'
import { beat, enrolled, mark, move, openSchool, own, type School } from './school.ts'

let school: School
let course: Doc
let one: Doc
let later: Doc
let after: Doc
let preview: Doc
let ada: Person
let enrollment: string

/** “Later” opens a week after one began, “After” when “One” is done, “Preview” would open in a month. */
const schedule = () => [
  { opens: later.key, by: 'days', days: 7 },
  { opens: after.key, by: 'after', after: one.key },
  { opens: preview.key, by: 'days', days: 30 },
]

beforeAll(async () => {
  school = await openSchool()
  const profile = await ok(await school.admin(`/api/instructors?where[user.email][equals]=instructor@academy.test`))
  course = await school.course({ instructors: [profile.docs[0]!.id] })
  one = await school.write(course, 'One')
  later = await school.write(course, 'Later')
  after = await school.write(course, 'After')
  preview = await school.write(course, 'Preview', { freePreview: true })
  await school.publish(course, [one, later, after, preview], { schedule: schedule() })
})
afterAll(() => school.clear())
beforeEach(async () => {
  ada = await school.newcomer()
  enrollment = (await enrolled(ada.as, course)).id
})

const said = (lesson: Doc) => `The text of ${lesson.title}.`
const codeOf = async (response: Response, status: number) => (await refusal(response, status)).data.code
const page = async (as: Fetch, lesson: Doc) => (await as(`/learn/${course.slug}/${lesson.slug}`)).text()
const reading = async (as: Fetch, lesson: Doc) => ok(await as(`/api/lessons/${lesson.id}/reading`))
const listed = async (as: Fetch) =>
  (await ok(await as(`/api/lessons?where[course][equals]=${course.id}&limit=20`))).docs.map(({ id }) => id).toSorted()
/** As if they had enrolled so many days ago. */
const began = (days: number) =>
  rows(`update enrollments set enrolled_at = now() - make_interval(days => $2::int) where id = $1`, [enrollment, days])
const lessonsOf = async () =>
  progressView.parse(await ok(await ada.as(`/api/users/me/progress?course=${course.id}`))).courses[0]!.lessons

describe('a lesson that is closed', () => {
  test('is told of with its time, and its text is nowhere to be had', async () => {
    const shown = await page(ada.as, later)
    expect(shown).toContain('This lesson is not open yet')
    expect(shown).not.toContain(said(later))
    expect(shown).toMatch(/Opens on \d+ \w+ 20\d\d, \d\d:\d\d\./)
    const when = expect.stringMatching(/^20/)
    expect(await reading(ada.as, later)).toMatchObject({ state: 'locked', reason: 'not-open-yet', opensAt: when })
    const { data } = await refusal(await ada.as(`/api/lessons/${later.id}`), 403)
    expect(data.code).toBe('catalog/not-open-yet')
    expect(data).toMatchObject({ details: { opensAt: when } })
    expect(await listed(ada.as)).toEqual([one.id, preview.id].toSorted())
    expect(await page(ada.as, after)).toContain('Opens after “One”.')
  })

  test('is not done, not counted, and not where to go on', async () => {
    const { data } = await refusal(await mark(ada.as, later.id), 403)
    expect(data).toMatchObject({ code: 'learning/not-open-yet', details: { after: null } })
    expect(await ok(await beat(ada.as, enrollment, later, 60, 0))).toEqual({ counted: 0 })
    expect(await page(ada.as, later)).not.toContain(said(later))
    await ok(await mark(ada.as, one.id))
    expect((await own(ada.as))[0]!.next?.key).toBe(after.key)
    await ok(await mark(ada.as, after.id))
    await ok(await mark(ada.as, preview.id))
    expect(await own(ada.as)).toMatchObject([{ next: null, state: 'in-progress', percent: 75 }])
    expect(await (await ada.as(`/learn/${course.slug}`)).text()).toContain('“Later” is next. Opens on')
  })

  test.each<[string, () => Fetch]>([
    ['a student who is not enrolled', () => school.student],
    ['an instructor of another course', () => school.other],
  ])('is closed to %s', async (_case, who) => {
    expect(await listed(who())).toEqual([one.id, preview.id].toSorted())
    expect(await reading(who(), later)).toMatchObject({ state: 'locked', reason: 'not-open-yet', opensAt: null })
    expect(await codeOf(await who()(`/api/lessons/${later.id}`), 403)).toBe('catalog/not-open-yet')
  })

  test('asks a guest to sign in, as before, and a preview is open to them', async () => {
    expect(await codeOf(await school.guest(`/api/lessons/${later.id}`), 401)).toBe('catalog/sign-in-required')
    expect(await reading(school.guest, preview)).toMatchObject({ state: 'open' })
  })

  test.each<[string, () => Fetch]>([
    ['whoever teaches it', () => school.teacher],
    ['an editor', () => school.editor],
    ['an administrator', () => school.admin],
  ])('is open to %s, enrolled or not', async (_case, who) => {
    expect(await reading(who(), later)).toMatchObject({ state: 'open' })
    expect((await read(who(), 'lessons', later.id)).body).toBeTruthy()
    const { id } = await enrolled(who(), course)
    expect(await page(who(), later)).toContain(said(later))
    expect(await ok(await beat(who(), id, later, 60, 30))).toEqual({ counted: 30 })
    await rows(`delete from lesson_progress where enrollment_id = $1`, [id])
    await rows(`delete from enrollments where id = $1`, [id])
  })
})

test('what is closed to somebody is asked of the database at once, however many courses open step by step', async () => {
  const payload = await getPayload({ config, disableOnInit: true })
  const statements = async () => {
    const query = vi.spyOn(Client.prototype, 'query')
    const closed = await closedLessons(payload, ada.id)
    const count = query.mock.calls.length
    query.mockRestore()
    return { count, closed: new Set(closed.keys()) }
  }
  const scheduled = async () => {
    const more = await school.teach(['At once', 'In two days'])
    const schedule = [{ opens: more.lessons[1]!.key, by: 'days', days: 2 }]
    await school.publish(more.course, more.lessons, { schedule })
    return more
  }
  // One of each before as after: that she learns in, and that she does not. What is prepared once is not counted.
  await scheduled()
  await statements()
  const { count, closed } = await statements()
  expect([later, after, preview].map(({ id }) => closed.has(id))).toEqual([true, true, false])
  const [held, other] = [await scheduled(), await scheduled()]
  await enrolled(ada.as, held.course)
  const more = await statements()
  expect([held, other].map(({ lessons }) => lessons.map(({ id }) => more.closed.has(id)))).toEqual([
    [false, true],
    [false, true],
  ])
  expect(more.count).toBe(count)
  await payload.destroy()
})

describe('what is open', () => {
  test('opens by itself when its time has come', async () => {
    await began(8)
    expect(await page(ada.as, later)).toContain(said(later))
    expect(await reading(ada.as, later)).toMatchObject({ state: 'open' })
    expect(await listed(ada.as)).toEqual([one.id, later.id, preview.id].toSorted())
    await ok(await mark(ada.as, later.id))
  })

  test('opens when the lesson before it is done, and closes no more once it was looked into', async () => {
    await ok(await mark(ada.as, one.id))
    expect(await page(ada.as, after)).toContain(said(after))
    expect(await ok(await beat(ada.as, enrollment, after, 60, 30))).toEqual({ counted: 30 })
    await ok(await mark(ada.as, one.id, false))
    expect(await page(ada.as, after)).toContain(said(after))
    expect((await lessonsOf()).map(({ closed }) => closed !== null)).toEqual([false, true, false, false])
  })

  test('stays as it was for whoever is enrolled when the schedule changes, and the change is told in words', async () => {
    const bea = await school.newcomer()
    const { id, edition } = await enrolled(bea.as, course)
    await ok(await bea.as(`/api/lessons/${one.id}/complete`, json('POST', {})))
    await school.publish(course, [one, later, after, preview], {
      schedule: [{ opens: after.key, by: 'days', days: 9 }],
    })
    const changes = enrollmentChanges.parse(await ok(await bea.as(`/api/enrollments/${id}/changes`)))
    expect(changes.changes).toContainEqual({
      group: 'rules',
      words: '“After” opens 9 days after one began. It opened once “One” is done.',
    })
    expect(await page(bea.as, after)).toContain(said(after))
    expect(await page(bea.as, later)).not.toContain(said(later))
    await ok(await move(bea.as, id, edition + 1))
    expect(await page(bea.as, later)).toContain(said(later))
    expect(await page(bea.as, after)).not.toContain(said(after))
    await school.publish(course, [one, later, after, preview], { schedule: schedule() })
  })
})
