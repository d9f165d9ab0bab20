import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Doc, ok, refusal } from '../../../tests/access/support/documents.ts'
import type { Person } from '../../../tests/auth/people.ts'
import { json } from '../../../tests/support/academy.ts'
import { rows } from '../../../tests/support/database.ts'
import { why } from '../src/contract.ts'
import { enrolled, mark, openSchool, own, type School, steps } from './school.ts'

let school: School
let course: Doc
let lessons: Doc[]
let ada: Person
let enrollment: string

beforeAll(async () => {
  school = await openSchool()
  course = await school.course()
  lessons = [await school.write(course, 'Spans', { doneBy: 'read' }), await school.write(course, 'Traces')]
  await school.publish(course, lessons)
  ada = await school.newcomer()
  enrollment = (await enrolled(ada.as, course)).id
})
afterAll(() => school.clear())

const whyOf = async (lesson?: Doc) =>
  why.parse(await ok(await ada.as(`/api/enrollments/${enrollment}/why${lesson ? `?lesson=${lesson.key}` : ''}`)))
const [spans, traces] = [() => lessons[0] as Doc, () => lessons[1] as Doc]
const read = (lesson: Doc, late = {}) =>
  ada.as(`/api/lessons/${lesson.id}/complete`, json('POST', { by: 'read', ...late }))
const lower = (as: Person['as'], body: object) => as(`/api/enrollments/${enrollment}/lower`, json('POST', body))

test('a course says what it still takes, and each lesson what makes it done', async () => {
  const answer = await whyOf()
  expect(answer.words.join(' ')).toBe(
    'You have done 0 of the 2 lessons that count. Your edition asks for all of them. Not done yet: “Spans”, “Traces”.',
  )
  expect(answer.lessons.map(({ words }) => words[0])).toEqual([
    'It is done when you have read it to its end, or when you mark it as done.',
    'It is done when you mark it as done.',
  ])
  const page = await (await ada.as(`/learn/${course.slug}`)).text()
  expect(page).toContain('Why is this not complete?')
})

test('a lesson that is none is not found', async () => {
  const answer = await ada.as(`/api/enrollments/${enrollment}/why?lesson=none`)
  expect((await refusal(answer, 404)).data.code).toBe('learning/lesson-not-found')
})

describe('reading to the end', () => {
  test('does a lesson whose edition says so, and no other', async () => {
    expect((await ok(await read(traces()))).done).toBe(false)
    expect((await ok(await read(spans()))).done).toBe(true)
    expect((await steps(enrollment)).map(({ reason }) => reason)).toEqual(['read'])
    expect((await whyOf(spans())).lessons[0]?.words[0]).toMatch(/^Done: you read it to its end on/)
  })

  test('does not do it again for whoever took it back; their word does', async () => {
    await ok(await mark(ada.as, spans().id, false))
    expect((await ok(await read(spans()))).done).toBe(false)
    expect((await whyOf(spans())).lessons[0]?.words.join(' ')).toContain('You took it back on')
    expect((await ok(await mark(ada.as, spans().id))).done).toBe(true)
  })
})

describe('what was done on a device without a connection', () => {
  const at = (minutes: number) => new Date(Date.now() - minutes * 60_000).toISOString()
  const late = (done: boolean, minutes: number) =>
    ada.as(`/api/lessons/${traces().id}/complete`, json('POST', { done, at: at(minutes), sentAt: at(0) }))

  test('arrives with its own time', async () => {
    await ok(await late(true, 30))
    const [step] = await rows<{ at: Date }>(
      `select at from progress_ledger where enrollment_id = $1 and lesson_key = $2`,
      [enrollment, traces().key],
    )
    expect(Math.round((Date.now() - Number(step?.at)) / 60_000)).toBe(30)
  })

  test('changes nothing that was done after it elsewhere', async () => {
    await ok(await mark(ada.as, traces().id, false))
    expect((await ok(await late(true, 20))).done).toBe(false)
  })
})

describe('staff', () => {
  const asked = () => ({ lesson: String(spans().key), reason: 'This is somebody else’s work.' })

  test.each([
    ['the student', () => ada.as, 403, 'kernel/forbidden'],
    ['another course’s instructor', () => school.teacher, 404, 'learning/enrollment-not-found'],
  ] as const)('%s lowers nothing', async (_case, as, status, code) => {
    expect((await refusal(await lower(as(), asked()), status)).data.code).toBe(code)
  })

  test('say why', async () => {
    const refused = await refusal(await lower(school.editor, { ...asked(), reason: '' }), 400)
    expect(refused.data.code).toBe('kernel/bad-input')
  })

  test('lower it, which the student reads and the audit log keeps', async () => {
    expect((await ok(await lower(school.editor, asked()))).done).toBe(false)
    expect((await refusal(await lower(school.editor, asked()), 409)).data.code).toBe('learning/nothing-to-lower')
    expect((await whyOf(spans())).lessons[0]?.words.join(' ')).toContain('“This is somebody else’s work.”')
    expect((await ok(await read(spans()))).done).toBe(false)
    const audited = await rows(
      `select details from audit_events where action = 'learning/progress-lowered' and target_id = $1`,
      [enrollment],
    )
    expect(audited).toMatchObject([{ details: { student: ada.id, from: 1, to: 0, lesson: spans().key } }])
  })
})

test('becoming complete is written down once, however often it is lost again', async () => {
  for (const done of [true, false, true]) await ok(await mark(ada.as, traces().id, done))
  for (const done of [true, false, true]) await ok(await mark(ada.as, spans().id, done))
  expect((await own(ada.as))[0]?.state).toBe('complete')
  expect((await whyOf()).words).toEqual(['Complete: you have done 2 of the 2 lessons that count.'])
  expect((await steps(enrollment)).filter(({ reason }) => reason === 'completed')).toHaveLength(1)
})
