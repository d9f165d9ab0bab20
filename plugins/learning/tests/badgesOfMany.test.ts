import { afterAll, beforeAll, expect, test } from 'vitest'
import { openPayload } from '../../../tests/support/openPayload.ts'
import { awardTo } from '../src/badges/award.ts'
import { findEarnable } from '../src/badges/rows.ts'
import { awardsOf, complete, openCase } from './badges.ts'
import { openSchool, type School, type Taught } from './school.ts'

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
