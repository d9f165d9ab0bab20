import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Doc, ok, refusal, update } from '../../../tests/access/support/documents.ts'
import type { Person } from '../../../tests/auth/people.ts'
import { json } from '../../../tests/support/academy.ts'
import { rows } from '../../../tests/support/database.ts'
import { progressView } from '../src/contract.ts'
import { enrolled, form, mark, openSchool, own, type School, steps, type Taught } from './school.ts'

let school: School
let taught: Taught

beforeAll(async () => {
  school = await openSchool()
  taught = await school.teach(['One', 'Two', 'Three'])
})
afterAll(() => school.clear())

const learner = async () => {
  const person = await school.newcomer()
  return { ...person, enrollment: (await enrolled(person.as, taught.course)).id }
}
const codeOf = async (response: Response, status: number) => (await refusal(response, status)).data.code
const progressOf = async ({ as }: Pick<Person, 'as'>, course: string) =>
  progressView.parse(await (await as(`/api/users/me/progress?course=${course}`)).json()).courses[0]
const [one, two] = [() => taught.lessons[0]!, () => taught.lessons[1]!]

test('a lesson is marked by its id or its key, and says what the course still takes', async () => {
  const person = await learner()
  await ok(await mark(person.as, one().id))
  const reply = await ok(await mark(person.as, String(two().key)))
  expect(reply).toMatchObject({
    done: true,
    lesson: { key: two().key },
    enrollment: { percent: 66, state: 'in-progress' },
  })
  const progress = await progressOf(person, taught.course.slug)
  expect(progress).toMatchObject({ needed: 1, missing: [{ title: 'Three' }] })
  expect(progress?.lessons.map(({ fraction }) => fraction)).toEqual([1, 1, 0])
})

test('marking all makes the course complete', async () => {
  const person = await learner()
  for (const { id } of taught.lessons) await ok(await mark(person.as, id))
  const progress = await progressOf(person, taught.course.id)
  expect(progress).toMatchObject({
    needed: 0,
    missing: [],
    enrollment: { state: 'complete', percent: 100, next: null },
  })
})

test('marking twice is one step, also at the same moment', async () => {
  const person = await learner()
  const answers = await Promise.all(Array.from({ length: 6 }, () => mark(person.as, one().id)))
  expect(answers.map(({ status }) => status)).toEqual(Array(6).fill(200))
  expect(await steps(person.enrollment)).toEqual([{ lesson_key: one().key, from: 0, to: 1, reason: 'done' }])
})

test('one’s own completion can be taken back, and the ledger has both steps', async () => {
  const person = await learner()
  await ok(await mark(person.as, one().id))
  for (const _twice of [1, 2])
    expect(await ok(await mark(person.as, one().id, false))).toMatchObject({ done: false, enrollment: { percent: 0 } })
  expect((await steps(person.enrollment)).map(({ reason }) => reason)).toEqual(['done', 'undone'])
})

describe('in a lesson that moved to another course', () => {
  const done = (as: Person['as'], enrollment?: string) =>
    as(`/api/lessons/${moved.key}/complete`, json('POST', { enrollment }))
  let moved: Doc
  let [from, to] = ['', '']
  let ada: Person
  beforeAll(async () => {
    const [old, next] = [await school.teach(['Stays', 'Moves']), await school.teach(['Was here'])]
    moved = old.lessons[1]!
    ada = await school.newcomer()
    from = (await enrolled(ada.as, old.course)).id
    await school.publish(old.course, old.lessons.slice(0, 1))
    await update(school.editor, 'lessons', moved.id, { course: next.course.id })
    await school.publish(next.course, [...next.lessons, moved])
    to = (await enrolled(ada.as, next.course)).id
  })

  test('it is marked in the course whose page says so, and else where it stands now', async () => {
    expect(await ok(await done(ada.as, from))).toMatchObject({ done: true, enrollment: { id: from } })
    expect(await steps(to)).toEqual([])
    expect(await ok(await done(ada.as))).toMatchObject({ done: true, enrollment: { id: to } })
    const { course } = (await own(ada.as)).find(({ id }) => id === from)!
    expect(await (await ada.as(`/learn/${course.slug}/${moved.slug}`)).text()).toContain(`value="${from}"`)
  })

  test('in nobody else’s course', async () => {
    const person = await school.newcomer()
    expect(await codeOf(await done(person.as, from), 404)).toBe('learning/lesson-not-found')
  })
})

describe('is refused', () => {
  test('to a guest', async () => {
    expect(await codeOf(await mark(school.guest, one().id), 401)).toBe('kernel/sign-in-required')
  })
  test('to whoever is not enrolled', async () => {
    const person = await school.newcomer()
    expect(await codeOf(await mark(person.as, one().id), 404)).toBe('learning/lesson-not-found')
  })
  test('for a lesson that is none', async () => {
    const person = await learner()
    expect(await codeOf(await mark(person.as, 'no-such-lesson'), 404)).toBe('learning/lesson-not-found')
  })
  test('for the progress of a course that is none', async () => {
    const person = await learner()
    expect(await codeOf(await person.as('/api/users/me/progress?course=no-such-course'), 404)).toBe(
      'learning/enrollment-not-found',
    )
  })
})

test('a form comes back to its lesson', async () => {
  const person = await learner()
  const response = await person.as(`/api/lessons/${one().key}/complete`, form({ done: 'true' }))
  const page = `/learn/${taught.course.slug}/${one().slug}`
  expect([response.status, response.headers.get('location')]).toEqual([303, `${page}#done`])
})

describe('the ledger', () => {
  test('is only added to, whoever holds a connection', async () => {
    const { as, enrollment } = await learner()
    await ok(await mark(as, one().id))
    for (const statement of ['update progress_ledger set "to" = 0', 'delete from progress_ledger'])
      await expect(rows(`${statement} where enrollment_id = $1`, [enrollment])).rejects.toThrow(/append-only/)
    expect(await steps(enrollment)).toHaveLength(1)
  })

  test('is read by its learner and by those who teach the course, and by no other student', async () => {
    const { course, lessons } = await school.teach(['Seen', 'Not yet'])
    const person = await school.newcomer()
    const { id } = await enrolled(person.as, course)
    await ok(await mark(person.as, lessons[0]!.id))
    const seenBy = async (as: Person['as'], slug: string) =>
      (await ok(await as(`/api/${slug}?where[enrollment][equals]=${id}&depth=0`))).totalDocs
    for (const slug of ['progress-ledger', 'lesson-progress']) {
      expect(await seenBy(person.as, slug)).toBe(1)
      expect(await seenBy(school.editor, slug)).toBe(1)
      for (const as of [school.student, school.teacher]) expect(await seenBy(as, slug)).toBe(0)
    }
  })
})
