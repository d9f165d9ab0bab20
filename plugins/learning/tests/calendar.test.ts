import ICAL from 'ical.js'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { type Doc, ok, refusal, unique } from '../../../tests/access/support/documents.ts'
import type { Person } from '../../../tests/auth/people.ts'
import { json } from '../../../tests/support/academy.ts'
import { rows } from '../../../tests/support/database.ts'
import { feedReply } from '../src/contract.ts'
import { addDays } from '../src/domain/days.ts'
import { enrolled, openSchool, type School } from './school.ts'

let school: School
let course: Doc
let lessons: Doc[]
let ada: Person
let enrollment: string

/** It has to be escaped, and its line folded between characters of several bytes. */
const title = unique('Spans; traces, “Überblick” \\ of a long long name that no line of a calendar holds at once 🙂')
const soon = new Date(Math.floor(Date.now() / 60_000) * 60_000 + 5 * 86_400_000).toISOString()

beforeAll(async () => {
  school = await openSchool()
  ;({ course, lessons } = await school.teach(['One', 'Two'], { title }))
  await school.publish(course, lessons, { title, schedule: [{ opens: lessons[1]!.key, by: 'at', at: soon }] })
})
afterAll(() => school.clear())
beforeEach(async () => {
  ada = await school.newcomer()
  enrollment = (await enrolled(ada.as, course)).id
})

const switchFeed = async (on: boolean, as = ada.as) =>
  feedReply.parse(await ok(await as('/api/users/me/calendar', json('POST', { on }))))
const pathOf = (url: string | null) => new URL(url ?? '').pathname
const read = async (path: string) => {
  const response = await school.guest(path)
  expect([response.status, response.headers.get('content-type')]).toEqual([200, 'text/calendar; charset=utf-8'])
  return response.text()
}
const eventsIn = (text: string) =>
  new ICAL.Component(ICAL.parse(text)).getAllSubcomponents('vevent').map((event) => new ICAL.Event(event))
const codeOf = async (response: Response, status: number) => (await refusal(response, status)).data.code
const day = addDays(new Date().toISOString().slice(0, 10), 10)
const setDay = async (on: string | null) =>
  ok(await ada.as(`/api/enrollments/${enrollment}/deadline`, json('POST', { on })))

test('a calendar that follows reads one’s deadlines and what opens, as an independent parser sees them', async () => {
  await setDay(day)
  const { url } = await switchFeed(true)
  const text = await read(pathOf(url))
  expect(text).not.toContain('METHOD')
  expect(text.split('\r\n').every((line) => Buffer.byteLength(line) <= 75)).toBe(true)
  const [opens, deadline] = eventsIn(text)
  expect(deadline).toMatchObject({ summary: `Be through with “${title}”`, uid: expect.stringContaining(enrollment) })
  expect([deadline!.startDate.isDate, deadline!.startDate.toString(), deadline!.endDate.toString()]).toEqual([
    true,
    day,
    addDays(day, 1),
  ])
  expect(opens!.summary).toBe(`“Two” opens · ${title}`)
  expect([opens!.startDate.isDate, opens!.startDate.toJSDate().toISOString()]).toEqual([false, soon])
  for (const { component } of eventsIn(text))
    expect(['dtstamp', 'last-modified', 'sequence', 'uid'].every((name) => component.hasProperty(name))).toBe(true)
})

test('the same dates are the same bytes, and one that moved is the same entry, newer', async () => {
  await setDay(day)
  const path = pathOf((await switchFeed(true)).url)
  const before = await read(path)
  expect(await read(path)).toBe(before)
  await rows(`update deadlines set updated_at = updated_at - interval '1 minute' where enrollment_id = $1`, [
    enrollment,
  ])
  const [, old] = eventsIn(await read(path))
  await setDay(addDays(day, 1))
  const [, moved] = eventsIn(await read(path))
  expect(moved!.uid).toBe(old!.uid)
  expect(moved!.sequence).toBeGreaterThan(old!.sequence)
  expect(moved!.startDate.toString()).toBe(addDays(day, 1))
})

test('has nobody else’s dates, and ends with a new address or when it is switched off', async () => {
  const bob = await school.newcomer()
  await setDay(day)
  const bobs = pathOf((await switchFeed(true, bob.as)).url)
  expect(eventsIn(await read(bobs))).toEqual([])
  const first = pathOf((await switchFeed(true)).url)
  const second = pathOf((await switchFeed(true)).url)
  expect(await codeOf(await school.guest(first), 404)).toBe('learning/calendar-not-found')
  expect(eventsIn(await read(second))).toHaveLength(2)
  expect(await switchFeed(false)).toEqual({ url: null, since: null })
  expect(await codeOf(await school.guest(second), 404)).toBe('learning/calendar-not-found')
  expect(eventsIn(await read(bobs))).toEqual([])
})

test('its key is kept nowhere, and opens nothing else', async () => {
  const { url } = await switchFeed(true)
  const key = pathOf(url).split('/').at(-1)!.replace('.ics', '')
  const kept = await rows(`select f::text as row from calendar_feeds f where student_id = $1`, [ada.id])
  expect(JSON.stringify(kept)).not.toContain(key)
  const mine = await ok(await ada.as('/api/calendar-feeds'))
  expect(mine.totalDocs).toBe(1)
  expect(JSON.stringify(mine)).not.toContain('keyHash')
  expect((await school.guest('/api/users/me/dates', { headers: { authorization: `Bearer ${key}` } })).status).toBe(401)
  expect((await school.guest(pathOf(url).replace(key, key.slice(1)))).status).toBe(404)
})
