import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { create, type Doc, ok, refusal, update } from '../../../tests/access/support/documents.ts'
import type { Person } from '../../../tests/auth/people.ts'
import { json } from '../../../tests/support/academy.ts'
import { rows } from '../../../tests/support/database.ts'
import { holdUp } from '../../../tests/support/holdUp.ts'
import { enroll, enrolled, form, mark, openSchool, own, type School, type Taught } from './school.ts'

let school: School
let free: Taught
let paid: Taught
let ada: Person

beforeAll(async () => {
  school = await openSchool()
  free = await school.teach(['One', 'Two'])
  paid = await school.teach(['Paid'], { access: 'paid' })
  ada = await school.newcomer()
})
afterAll(() => school.clear())

const codeOf = async (response: Response, status: number) => (await refusal(response, status)).data.code

describe('enrolling', () => {
  test('pins the edition that is current, by id or slug, and a second click changes nothing', async () => {
    const first = await enroll(ada.as, free.course)
    expect(first.status).toBe(201)
    const view = await ok(first)
    expect(view).toMatchObject({ edition: 1, newerEdition: null, state: 'not-started', percent: 0, leftAt: null })
    const again = await ada.as('/api/enrollments', json('POST', { course: free.course.slug }))
    expect([again.status, (await ok(again)).id]).toEqual([200, view.id])
    expect(await own(ada.as)).toMatchObject([{ id: view.id, course: { slug: free.course.slug }, edition: 1 }])
  })

  test('eight clicks at once are one enrollment', async () => {
    const person = await school.newcomer()
    const answers = await Promise.all(Array.from({ length: 8 }, () => enroll(person.as, free.course)))
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 200, 200, 200, 200, 200, 200, 201])
    const ids = await Promise.all(answers.map(async (answer) => (await ok(answer)).id))
    expect(new Set(ids).size).toBe(1)
    const found = await rows('select id from enrollments where student_id = $1', [person.id])
    expect(found).toHaveLength(1)
  })

  test('a guest is asked to sign in', async () => {
    expect(await codeOf(await enroll(school.guest, free.course), 401)).toBe('kernel/sign-in-required')
  })

  test.each([
    ['a draft', async () => (await school.course()).id],
    ['nothing', async () => '00000000-0000-4000-8000-000000000000'],
    ['a slug that is none', async () => 'no-such-course'],
  ])('%s is no course', async (_case, course) => {
    const response = await ada.as('/api/enrollments', json('POST', { course: await course() }))
    expect(await codeOf(response, 404)).toBe('learning/course-not-found')
  })

  test('a paid course takes a grant, also for staff', async () => {
    for (const as of [ada.as, school.editor])
      expect(await codeOf(await enroll(as, paid.course), 403)).toBe('learning/purchase-required')
    const buyer = await school.newcomer()
    await create(school.admin, 'entitlements', { user: buyer.id, course: paid.course.id, source: 'gift' })
    expect((await enroll(buyer.as, paid.course)).status).toBe(201)
  })

  test('nobody enrolls anybody else', async () => {
    const other = await school.newcomer()
    await enrolled(ada.as, free.course)
    await other.as('/api/enrollments', json('POST', { course: free.course.id, student: ada.id }))
    const found = await rows<{ student_id: string }>('select student_id from enrollments where course_id = $1', [
      free.course.id,
    ])
    expect(found.filter(({ student_id }) => student_id === other.id)).toHaveLength(1)
  })
})

describe('leaving', () => {
  test('loses nothing: enrolling again is where one was', async () => {
    const person = await school.newcomer()
    const { id } = await enrolled(person.as, free.course)
    await ok(await mark(person.as, free.lessons[0]!.id))
    for (const _twice of [1, 2])
      expect((await ok(await person.as(`/api/enrollments/${id}`, { method: 'DELETE' }))).leftAt).not.toBeNull()
    expect(await codeOf(await mark(person.as, free.lessons[1]!.id), 409)).toBe('learning/course-left')
    const back = await enroll(person.as, free.course)
    expect(back.status).toBe(200)
    expect(await ok(back)).toMatchObject({ id, leftAt: null, percent: 50, state: 'in-progress' })
  })

  test('a course that is withdrawn meanwhile is returned to, and by nobody else begun', async () => {
    const { course, lessons } = await school.teach(['Withdrawn'])
    const person = await school.newcomer()
    const { id } = await enrolled(person.as, course)
    await ok(await mark(person.as, lessons[0]!.id))
    await ok(await person.as(`/api/enrollments/${id}`, { method: 'DELETE' }))
    await update(school.editor, 'courses', course.id, { _status: 'draft' })
    expect(await ok(await enroll(person.as, course))).toMatchObject({ id, leftAt: null, percent: 100 })
    expect(await codeOf(await enroll(ada.as, course), 404)).toBe('learning/course-not-found')
  })
})

describe('whose it is', () => {
  const asks = (id: string) =>
    [
      [`/api/enrollments/${id}/changes`, {}],
      [`/api/enrollments/${id}/move`, json('POST', { to: 1 })],
      [`/api/enrollments/${id}`, { method: 'DELETE' }],
    ] as const

  test('another student’s enrollment does not exist, nor for staff to change', async () => {
    const { id } = await enrolled(ada.as, free.course)
    const other = await school.newcomer()
    for (const as of [other.as, school.editor, school.admin])
      for (const [path, init] of asks(id))
        expect(await codeOf(await as(path, init), 404)).toBe('learning/enrollment-not-found')
    expect(await ok(await other.as('/api/enrollments'))).toMatchObject({ totalDocs: 0 })
    expect((await own(ada.as))[0]).toMatchObject({ id, leftAt: null })
  })

  test('no field of it can be set: of its student by nobody, and staff change the cohort alone', async () => {
    const { id } = await enrolled(ada.as, free.course)
    const edit = json('PATCH', { student: randomUUID(), leftAt: new Date().toISOString() })
    await refusal(await ada.as(`/api/enrollments/${id}`, edit), 403)
    const { doc } = await ok(await school.admin(`/api/enrollments/${id}?depth=0`, edit))
    expect(doc).toMatchObject({ student: ada.id, leftAt: null })
  })
})

describe('a course that somebody is enrolled in', () => {
  test('cannot be deleted for good, and its learners find it when it is withdrawn', async () => {
    const { course } = await school.teach(['Kept'])
    const person = await school.newcomer()
    await enrolled(person.as, course)
    const gone = await school.admin(`/api/courses/${course.id}`, { method: 'DELETE' })
    expect(await codeOf(gone, 409)).toBe('learning/course-held')
    await ok(await school.admin(`/api/courses/${course.id}`, json('PATCH', { _status: 'draft' })))
    expect(await own(person.as)).toMatchObject([{ course: { id: course.id }, edition: 1 }])
  })

  test('goes with its learner: erasing a person takes enrollments, progress and ledger along', async () => {
    const person = await school.newcomer()
    const { id } = await enrolled(person.as, free.course)
    await ok(await mark(person.as, free.lessons[0]!.id))
    await ok(await school.admin(`/api/users/${person.id}`, { method: 'DELETE' }))
    for (const [table, column] of [
      ['enrollments', 'id'],
      ['lesson_progress', 'enrollment_id'],
      ['progress_ledger', 'enrollment_id'],
    ])
      expect(await rows(`select id from ${table} where ${column} = $1`, [id])).toEqual([])
  })

  test('goes with its learner, also what is being written about them at that moment', async () => {
    const person = await school.newcomer()
    const held = await holdUp(
      `insert into badge_awards (student_id, badge_id, earned_at, evidence)
       select $1, id, now(), '{"kind":"lessons","need":1,"name":null}' from badges limit 1`,
      [person.id],
    )
    const erased = school.admin(`/api/users/${person.id}`, { method: 'DELETE' })
    await held.until(1)
    await held.letGo()
    await ok(await erased)
    expect(await rows('select id from badge_awards where student_id = $1', [person.id])).toEqual([])
  })
})

describe('a form without a script', () => {
  const post = (as: typeof ada.as, of: Doc, page = `/learn/${of.slug}`) =>
    as('/api/enrollments', form({ course: of.slug, page }))
  const to = ({ status, headers }: Response) => [status, headers.get('location')]

  test('leads to the course', async () => {
    expect(to(await post(ada.as, free.course))).toEqual([303, `/learn/${free.course.slug}`])
  })

  test('leads a guest to sign in, and from there to the course', async () => {
    const page = encodeURIComponent(`/learn/${free.course.slug}`)
    expect(to(await post(school.guest, free.course))).toEqual([303, `/sign-in?returnTo=${page}`])
  })

  test('leaves the course, and leads to where one may come back', async () => {
    const person = await school.newcomer()
    const { id } = await enrolled(person.as, free.course)
    const leave = () => person.as(`/api/enrollments/${id}/leave`, form({ page: `/learn/${free.course.slug}` }))
    expect(to(await leave())).toEqual([303, `/learn/${free.course.slug}`])
    expect((await own(person.as))[0]?.leftAt).not.toBeNull()
    expect(to(await leave())).toEqual([303, `/learn/${free.course.slug}`])
    expect(to(await post(person.as, free.course))).toEqual([303, `/learn/${free.course.slug}`])
    expect((await own(person.as))[0]?.leftAt).toBeNull()
  })

  test('comes back with the reason when it is refused, and to no other site', async () => {
    const reason = '?refused=learning%2Fpurchase-required'
    expect(to(await post(ada.as, paid.course))).toEqual([303, `/learn/${paid.course.slug}${reason}`])
    for (const page of ['https://evil.example', '//evil.example', '/learn/../admin'])
      expect(to(await post(ada.as, paid.course, page))).toEqual([303, `/learn${reason}`])
  })

  test('counts only from our own pages', async () => {
    const init = { ...form({ course: free.course.slug }), headers: { origin: 'https://evil.example' } }
    expect((await ada.as('/api/enrollments', init)).headers.get('location')).toContain('/sign-in')
  })
})
