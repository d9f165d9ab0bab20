import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { create, type Doc, ok, refusal, update } from '../../../tests/access/support/documents.ts'
import type { Person } from '../../../tests/auth/people.ts'
import { type Fetch, json } from '../../../tests/support/academy.ts'
import { why } from '../src/contract.ts'
import { enrolled, mark, openSchool, own, type School, steps } from './school.ts'

let school: School
let course: Doc
let paid: Doc
let lessons: Doc[]
let paidLesson: Doc
let ada: Person
let enrollment: string

beforeAll(async () => {
  school = await openSchool()
  course = await school.course()
  lessons = [
    await school.write(course, 'To watch', { doneBy: 'watched' }),
    await school.write(course, 'To mark'),
    await school.write(course, 'Later', { doneBy: 'watched' }),
  ]
  // The last opens in a month.
  const schedule = [{ opens: lessons[2]?.key, by: 'days', days: 30 }]
  await school.publish(course, lessons, { schedule })
  paid = await school.course({ access: 'paid' })
  paidLesson = await school.write(paid, 'Paid', { doneBy: 'watched' })
  await school.publish(paid, [paidLesson])
})
afterAll(() => school.clear())
beforeEach(async () => {
  ada = await school.newcomer()
  enrollment = (await enrolled(ada.as, course)).id
})

const [film, marked] = [() => lessons[0] as Doc, () => lessons[1] as Doc]
const watch = (as: Fetch, share: unknown, lesson: Doc = film(), more: object = {}) =>
  as(`/api/lessons/${lesson.key}/complete`, json('POST', { by: 'watched', share, ...more }))
const ago = (minutes: number) => new Date(Date.now() - minutes * 60_000).toISOString()
/** Tells of it so many minutes later. */
const late = (share: number, minutes: number, lesson: Doc = film()) =>
  watch(ada.as, share, lesson, { at: ago(minutes), sentAt: ago(0) })
const codeOf = async (answer: Response, status: number) => (await refusal(answer, status)).data.code
const whyNot = async () =>
  why.parse(await ok(await ada.as(`/api/enrollments/${enrollment}/why?lesson=${film().key}`))).lessons[0]
const page = async (as: Fetch) => (await as(`/learn/${course.slug}/${film().slug}`)).text()

describe('watching', () => {
  test('raises a lesson in tenths, loses nothing by a smaller share, and does it at nine tenths', async () => {
    for (const share of [0.05, 0.43, 0.49, 0.2, 0.71]) expect((await ok(await watch(ada.as, share))).done).toBe(false)
    expect(await whyNot()).toMatchObject({ fraction: 0.7, done: false })
    expect((await whyNot())?.words.join(' ')).toContain('You have watched about 70 %.')
    expect(await ok(await watch(ada.as, 0.9))).toMatchObject({ done: true, enrollment: { percent: 33 } })
    await ok(await watch(ada.as, 1))
    expect((await steps(enrollment)).map(({ from, to, reason }) => [from, to, reason])).toEqual([
      [0, 0.4, 'watched'],
      [0.4, 0.7, 'watched'],
      [0.7, 1, 'watched'],
    ])
  })

  test('twenty times at once is once', async () => {
    await Promise.all(Array.from({ length: 20 }, async () => ok(await watch(ada.as, 0.95))))
    expect(await steps(enrollment)).toHaveLength(1)
  })

  test('counts for nothing where another rule holds, and a button for nothing here', async () => {
    expect((await ok(await watch(ada.as, 1, marked()))).done).toBe(false)
    expect(await codeOf(await mark(ada.as, String(film().key)), 409)).toBe('learning/not-by-hand')
    const read = await ada.as(`/api/lessons/${film().key}/complete`, json('POST', { by: 'read' }))
    expect((await ok(read)).done).toBe(false)
    expect(await steps(enrollment)).toEqual([])
  })

  test.each([
    ['no share', undefined, {}],
    ['less than nothing', -0.1, {}],
    ['more than all', 1.01, {}],
    ['words', '0.5', {}],
    ['a share of what a button says', 0.5, { by: 'button' }],
    ['a share that takes it back', 0.5, { done: false }],
  ])('%s is no report', async (_case, share, more) => {
    expect(await codeOf(await watch(ada.as, share, film(), more), 400)).toBe('kernel/bad-input')
  })

  test('is told late with its own time, and changes nothing that was taken back after it', async () => {
    await ok(await late(0.95, 30))
    await ok(await mark(ada.as, String(film().key), false))
    expect((await ok(await late(1, 10))).done).toBe(false)
    // Nor when it was begun anew since.
    await ok(await watch(ada.as, 0.2))
    expect((await ok(await late(1, 10))).done).toBe(false)
    expect((await steps(enrollment)).map(({ to }) => to)).toEqual([1, 0, 0.2])
  })

  test('that is told late counts, though another device was less far since; telling it again is once', async () => {
    await ok(await late(0.13, 5))
    for (const _twice of [1, 2]) expect((await ok(await late(0.95, 10))).done).toBe(true)
    expect((await ok(await late(0.4, 7))).done).toBe(true)
    expect((await steps(enrollment)).map(({ from, to }) => [from, to])).toEqual([
      [0, 0.1],
      [0.1, 1],
    ])
  })
})

describe('a report is', () => {
  test('asked to sign in as, of a guest', async () => {
    expect((await watch(school.guest, 1)).status).toBe(401)
  })
  test.each<[string, () => Fetch]>([
    ['a student who is not enrolled', () => school.student],
    ['an instructor who is not', () => school.teacher],
    ['an administrator who is not', () => school.admin],
  ])('in no lesson of %s', async (_case, who) => {
    expect(await codeOf(await watch(who(), 1), 404)).toBe('learning/lesson-not-found')
  })
  test('of nobody else’s', async () => {
    expect((await watch(ada.as, 1, film(), { student: (await school.newcomer()).id })).status).toBe(401)
  })
  test('not taken in a course that was left', async () => {
    await ok(await ada.as(`/api/enrollments/${enrollment}/leave`, json('POST', {})))
    expect(await codeOf(await watch(ada.as, 1), 409)).toBe('learning/course-left')
    expect((await ok(await late(1, 1))).done).toBe(true)
    expect((await own(ada.as))[0]?.leftAt).not.toBeNull()
  })
  test('not taken in a paid course without a grant, unless it was made while there was one', async () => {
    const grant = { user: ada.id, course: paid.id, source: 'gift', from: ago(60) }
    const { id } = await create(school.admin, 'entitlements', grant)
    await enrolled(ada.as, paid)
    await ok(await watch(ada.as, 0.5, paidLesson))
    await update(school.admin, 'entitlements', id, { revoked: ago(10) })
    for (const minutes of [0, 5, 70])
      expect(await codeOf(await late(1, minutes, paidLesson), 403)).toBe('learning/purchase-required')
    expect((await ok(await late(1, 20, paidLesson))).done).toBe(true)
  })
  test('not taken in a lesson that is not open yet', async () => {
    expect(await codeOf(await watch(ada.as, 1, lessons[2] as Doc), 403)).toBe('learning/not-open-yet')
  })
})

describe('a lesson that is set back', () => {
  const shown = async () => {
    const [, share, at = ''] = /data-watched="([^"]*)"(?: data-set-back-at="([^"]*)")?/.exec(await page(ada.as)) ?? []
    return { share, at }
  }

  test('can be watched anew, and its page says since when', async () => {
    await ok(await watch(ada.as, 0.4))
    expect(await shown()).toEqual({ share: '0.4', at: '' })
    await ok(await watch(ada.as, 0.95))
    expect((await ok(await mark(ada.as, String(film().key), false))).done).toBe(false)
    const { share, at } = await shown()
    expect([share, Date.now() - Date.parse(at) < 60_000]).toEqual(['0', true])
    await ok(await watch(ada.as, 0.3))
    expect(await shown()).toEqual({ share: '0.3', at })
    expect((await ok(await watch(ada.as, 0.9))).done).toBe(true)
  })

  test('by staff begins where they put it', async () => {
    await ok(await watch(ada.as, 1))
    const asked = { lesson: film().key, to: 0.5, reason: 'Only the first half was yours.' }
    await ok(await school.editor(`/api/enrollments/${enrollment}/lower`, json('POST', asked)))
    expect((await ok(await watch(ada.as, 0.4))).done).toBe(false)
    expect((await shown()).share).toBe('0.5')
    expect((await whyNot())?.words.join(' ')).toContain('“Only the first half was yours.”')
  })

  test('a page of a lesson that is done by a button says nothing of watching', async () => {
    const text = await (await ada.as(`/learn/${course.slug}/${marked().slug}`)).text()
    expect(text).not.toContain('data-watched')
    expect(await page(ada.as)).toContain('This lesson is done by watching its video. You have watched about 0 %.')
    expect(await page(ada.as)).not.toContain('Mark as done</button>')
  })
})
