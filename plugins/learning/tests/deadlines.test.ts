import { describe, expect, test } from 'vitest'
import { ok, refusal } from '../../../tests/access/support/documents.ts'
import { json } from '../../../tests/support/academy.ts'
import { rows } from '../../../tests/support/database.ts'
import { openPayload } from '../../../tests/support/openPayload.ts'
import { courseDeadline, datesReply } from '../src/contract.ts'
import { remindOfDeadlinesTask } from '../src/deadlines/remind.ts'
import { addDays } from '../src/domain/days.ts'
import { dayIn } from '../src/domain/zones.ts'
import { form, mark, openClass } from './school.ts'

const academy = openPayload()
const here = openClass()

const today = (zone = 'UTC') => dayIn(Date.now(), zone)
const set = (on: string | null, as = here.ada.as) =>
  as(`/api/enrollments/${here.enrollment}/deadline`, json('POST', { on }))
const isSet = async (on: string | null) => courseDeadline.parse(await ok(await set(on)))
const dates = async () => datesReply.parse(await ok(await here.ada.as('/api/users/me/dates')))
const codeOf = async (response: Response, status: number) => (await refusal(response, status)).data.code

describe('a deadline of one’s own', () => {
  test('is set, moved and dropped', async () => {
    expect(await isSet(addDays(today(), 10))).toMatchObject({ on: addDays(today(), 10), daysLeft: 10 })
    expect(await isSet(addDays(today(), 3))).toMatchObject({ daysLeft: 3 })
    expect((await dates()).dates).toMatchObject([{ kind: 'deadline', on: addDays(today(), 3), daysLeft: 3, at: null }])
    expect(await isSet(null)).toMatchObject({ on: null, daysLeft: null })
    expect((await dates()).dates).toEqual([])
  })

  test('is suggested from what is left and one’s weekly goal', async () => {
    await ok(await here.ada.as('/api/users/me/study-plan', json('POST', { goalMinutes: 5 })))
    const { suggested } = await isSet(null)
    expect(suggested).toEqual({ on: addDays(today(), 14), goalMinutes: 5, minutesLeft: 10 })
    await ok(await mark(here.ada.as, here.taught.lessons[0]!.id))
    expect((await isSet(null)).suggested?.on).toBe(addDays(today(), 7))
    await ok(await here.ada.as('/api/users/me/study-plan', json('POST', { goalMinutes: 0 })))
    expect((await isSet(null)).suggested).toBeNull()
  })

  test.each([
    ['yesterday', -1],
    ['in ten years', 3650],
  ])('is not %s', async (_case, days) => {
    expect(await codeOf(await set(addDays(today(), days)), 400)).toBe('learning/day-not-plannable')
  })

  test('is a day where its owner lives', async () => {
    await ok(await here.ada.as(`/api/users/${here.ada.id}`, json('PATCH', { timeZone: 'Pacific/Kiritimati' })))
    expect(await isSet(addDays(today('Pacific/Kiritimati'), 1))).toMatchObject({ daysLeft: 1 })
    await ok(await here.ada.as(`/api/users/${here.ada.id}`, json('PATCH', { timeZone: 'Pacific/Niue' })))
    expect((await dates()).dates[0]!.daysLeft).toBeGreaterThanOrEqual(2)
  })

  test('of somebody else does not exist', async () => {
    const bob = await here.school.newcomer()
    expect(await codeOf(await set(today(), bob.as), 404)).toBe('learning/enrollment-not-found')
    expect(await codeOf(await set(today(), here.school.editor), 404)).toBe('learning/enrollment-not-found')
  })

  test('leaves one’s dates when the course is done or left', async () => {
    await isSet(addDays(today(), 5))
    for (const { id } of here.taught.lessons) await ok(await mark(here.ada.as, id))
    expect((await dates()).dates).toEqual([])
    await ok(await mark(here.ada.as, here.taught.lessons[0]!.id, false))
    expect((await dates()).dates).toHaveLength(1)
    await ok(await here.ada.as(`/api/enrollments/${here.enrollment}`, { method: 'DELETE' }))
    expect((await dates()).dates).toEqual([])
    expect(await codeOf(await set(today()), 409)).toBe('learning/course-left')
  })

  test('is set without a script, and a page says how it stands', async () => {
    const page = `/learn/${here.taught.course.slug}`
    const send = (fields: Record<string, string>) =>
      here.ada.as(`/api/enrollments/${here.enrollment}/deadline`, form({ page, ...fields }))
    const sent = await send({ on: addDays(today(), 4) })
    expect([sent.status, sent.headers.get('location')]).toEqual([303, `${page}#deadline`])
    expect(await (await here.ada.as(page)).text()).toContain('4 days from now')
    expect(await (await here.ada.as('/me')).text()).toContain('Be through, by your own plan')
    await send({ day: addDays(today(), 1) })
    expect(await (await here.ada.as(page)).text()).toContain('through tomorrow')
    await rows(`update deadlines set day = $2 where enrollment_id = $1`, [here.enrollment, addDays(today(), -2)])
    expect(await (await here.ada.as(page)).text()).toContain('That is all right')
    await send({ day: '' })
    expect(await (await here.ada.as(page)).text()).toContain('Set a day for yourself')
    expect((await send({ on: addDays(today(), -1) })).headers.get('location')).toBe(
      `${page}?refused=learning%2Fday-not-plannable`,
    )
  })
})

describe('a reminder', () => {
  /** Where it is about noon now. */
  const noonZone = () => {
    const ahead = 12 - new Date().getUTCHours()
    return `Etc/GMT${ahead > 0 ? '-' : '+'}${Math.abs(ahead)}`
  }
  const run = async () => {
    const { payload } = academy
    await remindOfDeadlinesTask.run([{}], { payload, log: payload.logger as never })
  }
  const mails = async () => {
    const query = `where[user][equals]=${here.ada.id}&where[kind][equals]=learning/deadline-near`
    return (await ok(await here.school.admin(`/api/mails?${query}`))).totalDocs
  }
  /** As the days that go by would bring it nearer. */
  const near = async (days: number) => {
    const zone = noonZone()
    await ok(await here.ada.as(`/api/users/${here.ada.id}`, json('PATCH', { timeZone: zone })))
    await isSet(addDays(today(zone), 30))
    await rows(`update deadlines set day = $2 where enrollment_id = $1`, [here.enrollment, addDays(today(zone), days)])
  }

  test('comes once, three days before', async () => {
    await near(4)
    await run()
    expect(await mails()).toBe(0)
    await near(3)
    await Promise.all([run(), run()])
    await run()
    expect(await mails()).toBe(1)
  })

  test.each<[string, () => Promise<unknown>]>([
    [
      'switched it off',
      () => here.ada.as(`/api/users/${here.ada.id}`, json('PATCH', { notifications: { deadlines: { email: false } } })),
    ],
    ['left the course', () => here.ada.as(`/api/enrollments/${here.enrollment}`, { method: 'DELETE' })],
    ['is through', () => Promise.all(here.taught.lessons.map(({ id }) => mark(here.ada.as, id)))],
    ['set the day just now', () => isSet(addDays(today(noonZone()), 2))],
  ])('does not come to whoever %s', async (_case, act) => {
    await near(3)
    await act()
    await run()
    expect(await mails()).toBe(0)
  })
})
