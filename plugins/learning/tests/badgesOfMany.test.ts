import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { rows } from '../../../tests/support/database.ts'
import { openPayload } from '../../../tests/support/openPayload.ts'
import { awardTo } from '../src/badges/award.ts'
import { reachedBy } from '../src/badges/reached.ts'
import { findEarnable } from '../src/badges/rows.ts'
import { awardsOf, complete, openCase } from './badges.ts'
import { enrolled, openSchool, type School, type Taught } from './school.ts'

const academy = openPayload()
let school: School
let badges: ReturnType<typeof openCase>
let taught: Taught
beforeAll(async () => {
  school = await openSchool()
  badges = openCase(school)
  taught = await school.teach(['Only'])
})
afterAll(async () => {
  await badges?.clear()
  await school?.clear()
})

test('a badge goes to all others when the turn of some fails, and the task is tried again for those', async () => {
  const { as, id } = await school.newcomer()
  await complete(as, taught)
  const badge = await badges.make({ kind: 'course', course: taught.course.id })
  const earnable = (await findEarnable(academy)).filter((each) => each.id === badge.id)
  const looked: number[] = []
  const told = async (count: { looked: number }) => void looked.push(count.looked)
  const groups = [['nobody’s id'], [id]]
  await expect(awardTo(academy.payload, groups, earnable, { now: new Date(), told })).rejects.toThrow(
    '1 could not be awarded',
  )
  expect(await awardsOf(badge)).toEqual([{ student: id }])
  expect(looked).toEqual([1, 2])
})

test('streaks of many are counted in as many statements as one, each by its own clocks and rest days', async () => {
  const begun = '2026-10-01T08:00:00.000Z'
  // A Friday and a Monday, in the evening: in Tokyo it is the next day.
  const studied = ['2026-10-02T20:00:00.000Z', '2026-10-05T20:00:00.000Z']
  const student = async (timeZone: string | null, restDays: number[]) => {
    const { as, id } = await school.newcomer()
    const { id: enrollment } = await enrolled(as, taught.course)
    await rows('update enrollments set enrolled_at = $2 where id = $1', [enrollment, begun])
    for (const at of studied)
      await rows('insert into study_time (student_id, at, seconds) values ($1, $2, 300)', [id, at])
    await rows(
      `insert into study_plans (student_id, since, day, goal_minutes, rest_days, shows_streak, time_zone)
       values ($1, $2, '2026-10-01', 90, $3, true, $4)`,
      [id, begun, JSON.stringify(restDays), timeZone],
    )
    return { id, timeZone }
  }
  const utc = await student(null, [6, 7])
  const tokyo = await student('Asia/Tokyo', [7, 1])
  const idle = await student('Asia/Tokyo', [])
  const asked = vi.spyOn(academy.payload.db.drizzle, 'execute')
  const now = Date.parse('2026-10-20T12:00:00.000Z')
  const one = [...(await reachedBy(academy, [utc], now))]
  const statements = asked.mock.calls.length
  const all = await reachedBy(academy, [utc, tokyo, idle], now)
  expect(asked.mock.calls.length).toBe(2 * statements)
  asked.mockRestore()
  expect(one).toEqual([[utc.id, ['2026-10-02', '2026-10-05']]])
  expect([utc, tokyo, idle].map(({ id }) => all.get(id))).toEqual([
    ['2026-10-02', '2026-10-05'],
    ['2026-10-03', '2026-10-06'],
    ['2026-10-03'],
  ])
})
