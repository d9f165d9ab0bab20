import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Doc, ok } from '../../../tests/access/support/documents.ts'
import type { Person } from '../../../tests/auth/people.ts'
import { progressView } from '../src/contract.ts'
import { beat, enrolled, mark, openSchool, own, type School, type Taught } from './school.ts'

let school: School
let taught: Taught
let ada: Person
let enrollment: string
let first: Doc
let second: Doc

beforeAll(async () => {
  school = await openSchool()
  taught = await school.teach(['One', 'Two', 'Three'])
  ;[first, second] = taught.lessons as [Doc, Doc]
})
afterAll(() => school.clear())

const newcomer = async () => {
  ada = await school.newcomer()
  enrollment = (await enrolled(ada.as, taught.course)).id
}
const counted = async (response: Promise<Response>) => Number((await ok(await response)).counted)
const secondsOf = async ({ as }: Person) =>
  progressView
    .parse(await (await as(`/api/users/me/progress?course=${taught.course.id}`)).json())
    .courses[0]?.lessons.map(({ seconds }) => seconds)

describe('time', () => {
  beforeAll(newcomer)

  test('counts in its lesson, once, however often it is told', async () => {
    const now = Date.now()
    expect(await counted(beat(ada.as, enrollment, first, 60, 30, now))).toBe(30)
    const again = await Promise.all(
      Array.from({ length: 5 }, () => counted(beat(ada.as, enrollment, first, 60, 30, now))),
    )
    expect(again).toEqual([0, 0, 0, 0, 0])
    expect(await secondsOf(ada)).toEqual([30, 0, 0])
  })

  test('is counted once when two devices tell of the same moments', async () => {
    const now = Date.now()
    const told = [beat(ada.as, enrollment, second, 1000, 940, now), beat(ada.as, enrollment, first, 970, 910, now)]
    const both = await Promise.all(told.map(counted))
    expect(both[0]! + both[1]!).toBe(90)
  })

  test('that waited on a device arrives later, whatever its clock says', async () => {
    const wrong = Date.now() - 3 * 3600 * 1000
    const sent = await counted(beat(ada.as, enrollment, second, 7200, 7140, wrong))
    expect(Math.round(sent)).toBe(60)
  })

  test('cannot be claimed from the future, nor for longer than a beat', async () => {
    const later = Date.now() + 5000
    expect(await counted(beat(ada.as, enrollment, first, 0, -600, later))).toBe(0)
    expect(await counted(beat(ada.as, enrollment, first, 30_000, 20_000))).toBe(120)
  })
})

describe('counts nothing', () => {
  beforeAll(newcomer)

  test.each([
    ['for somebody else’s enrollment', async () => beat((await school.newcomer()).as, enrollment, first, 60, 30)],
    ['for a lesson that is not in one’s edition', () => beat(ada.as, enrollment, { ...first, key: 'none' }, 60, 30)],
  ])('%s', async (_case, told) => {
    expect(await counted(told())).toBe(0)
    expect(await secondsOf(ada)).toEqual([0, 0, 0])
  })

  test('in a course that was left', async () => {
    await ok(await ada.as(`/api/enrollments/${enrollment}`, { method: 'DELETE' }))
    expect(await counted(beat(ada.as, enrollment, first, 60, 30))).toBe(0)
  })
})

describe('where one was', () => {
  beforeAll(newcomer)
  const nextOf = async () => (await own(ada.as))[0]?.next?.title

  test('is where one goes on: in the lesson looked at last, and after it once that is done', async () => {
    expect([(await own(ada.as))[0]?.state, await nextOf()]).toEqual(['not-started', 'One'])
    await ok(await beat(ada.as, enrollment, second, 0, 0))
    expect([(await own(ada.as))[0]?.state, await nextOf()]).toEqual(['in-progress', 'Two'])
    await ok(await mark(ada.as, second.id))
    expect(await nextOf()).toBe('Three')
  })

  test('is not changed by what arrives late', async () => {
    await ok(await beat(ada.as, enrollment, first, 600, 590))
    expect(await nextOf()).toBe('Three')
  })
})
