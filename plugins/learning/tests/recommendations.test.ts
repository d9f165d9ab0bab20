import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { type Doc, ok, refusal, unique } from '../../../tests/access/support/documents.ts'
import type { Person } from '../../../tests/auth/people.ts'
import { published } from '../../../tests/catalog/desk.ts'
import { type Fetch, json, visit } from '../../../tests/support/academy.ts'
import { rows } from '../../../tests/support/database.ts'
import { recommendationsReply, type SkillView, type SuggestionView, skillsReply } from '../src/contract.ts'
import { enrolled, form, mark, openSchool, type School, type Taught } from './school.ts'

let school: School
let [basics, next, further]: Taught[] = []
let skill: Doc
let ada: Person

const wait = { timeout: 20_000, interval: 250 }
const skillsOf = async (as: Fetch) => skillsReply.parse(await ok(await as('/api/users/me/skills'))).skills
const adviceFor = async (as: Fetch) => recommendationsReply.parse(await ok(await as('/api/users/me/recommendations')))
const wanted = (as: Fetch, value: boolean) => as('/api/users/me/recommendations', json('POST', { wanted: value }))

/** What is said of a skill once the worker has come to it. */
const skillWhen = (as: Fetch, is: (found: SkillView | undefined) => boolean): Promise<SkillView | undefined> =>
  vi.waitFor(async () => {
    const found = (await skillsOf(as)).find((each) => each.skill.slug === skill.slug)
    expect(is(found)).toBe(true)
    return found
  }, wait)

/** What is said of a course among the suggestions, once the worker has come to it. */
const suggestedWhen = (as: Fetch, { course }: Taught, because: string): Promise<SuggestionView | undefined> =>
  vi.waitFor(async () => {
    const found = (await adviceFor(as)).suggestions.find((each) => each.course.id === course.id)
    expect(found?.reason.because).toBe(because)
    return found
  }, wait)

beforeAll(async () => {
  school = await openSchool()
  const title = unique('Skill')
  skill = await school.make(school.editor, 'skills', {
    title,
    slug: title.toLowerCase().replaceAll(/[^a-z0-9]+/g, '-'),
  })
  const level = (of: number) => [{ skill: skill.id, level: of }]
  basics = await school.teach(['Spans', 'Traces'], { skillsTaught: level(1) })
  next = await school.teach(['Sampling'], { skillsTaught: level(2), skillsRequired: level(1) })
  further = await school.teach(['Pipelines'], { skillsTaught: level(3), skillsRequired: level(2) })
  ada = await school.newcomer()
})
afterAll(() => school.clear())

test('a guest has neither skills nor suggestions of their own', async () => {
  expect((await refusal(await visit('/api/users/me/skills'), 401)).data.code).toBe('kernel/sign-in-required')
  expect((await refusal(await visit('/api/users/me/recommendations'), 401)).data.code).toBe('kernel/sign-in-required')
})

test('somebody new has no skills yet', async () => {
  expect(await skillsOf(ada.as)).toEqual([])
  expect(await adviceFor(ada.as)).toMatchObject({ computedAt: null, wanted: true })
})

describe('a student who learns', () => {
  const [one, two] = [() => basics?.lessons[0] as Doc, () => basics?.lessons[1] as Doc]

  test('is on the way to a level when a part of a course is done', async () => {
    await enrolled(ada.as, basics?.course as Doc)
    await ok(await mark(ada.as, one().id))
    const found = await skillWhen(ada.as, (each) => each?.toward?.percent === 50)
    expect(found).toMatchObject({ level: 0, toward: { level: 1, percent: 50 }, freshness: 'fresh' })
    expect(found?.evidence).toMatchObject([
      { course: { title: basics?.course.title }, done: 1, counted: 2, complete: false },
    ])
  })

  test('sees what needs it after it', async () => {
    const found = await suggestedWhen(ada.as, next as Taught, 'after')
    expect(found?.reason.words).toBe(
      `It needs ${skill.title}, which “${basics?.course.title}” teaches: that comes first.`,
    )
  })

  test('has proven it when the course is complete, and is led on by it', async () => {
    await ok(await mark(ada.as, two().id))
    expect((await skillWhen(ada.as, (each) => each?.level === 1))?.toward).toBeNull()
    const found = await suggestedWhen(ada.as, next as Taught, 'ready')
    expect(found?.reason.words).toBe(`Because you know ${skill.title}, and this needs it.`)
    const { suggestions } = await adviceFor(ada.as)
    const ids = suggestions.map(({ course }) => course.id)
    expect(ids).not.toContain(basics?.course.id)
    const place = ids.indexOf(further?.course.id ?? '')
    expect(place === -1 || place > ids.indexOf(next?.course.id ?? '')).toBe(true)
  })

  test('has not when a lesson is taken back', async () => {
    await ok(await mark(ada.as, two().id, false))
    await skillWhen(ada.as, (each) => each?.level === 0)
    await ok(await mark(ada.as, two().id))
    await skillWhen(ada.as, (each) => each?.level === 1)
  })

  test('is not led to what was withdrawn, nor to what they have begun', async () => {
    await suggestedWhen(ada.as, next as Taught, 'ready')
    const id = next?.course.id ?? ''
    await ok(await school.editor(`/api/courses/${id}`, json('PATCH', { _status: 'draft' })))
    expect((await adviceFor(ada.as)).suggestions.map(({ course }) => course.id)).not.toContain(id)
    await ok(await school.editor(`/api/courses/${id}`, json('PATCH', { _status: 'published' })))
    await suggestedWhen(ada.as, next as Taught, 'ready')
    await enrolled(ada.as, next?.course as Doc)
    expect((await adviceFor(ada.as)).suggestions.map(({ course }) => course.id)).not.toContain(id)
  })
})

test('whoever follows a path is led along it, and no longer once they stop', async () => {
  const [grace, asked] = [await school.newcomer(), basics as Taught]
  const requirement = { courses: [asked.course.id] }
  const path = await school.make(school.editor, 'paths', {
    title: unique('Path'),
    summary: 'For a test.',
    stages: [{ title: 'First', requirements: [requirement] }],
    ...published,
  })
  const follow = (following: boolean) => grace.as(`/api/paths/${path.id}/follow`, json('POST', { following }))
  await ok(await follow(true))
  const found = await suggestedWhen(grace.as, asked, 'path')
  expect(found?.reason.words).toBe(`It is on your way through “${path.title}”.`)
  await ok(await follow(false))
  await vi.waitFor(async () => {
    const reasons = (await adviceFor(grace.as)).suggestions.map(({ reason }) => reason.because)
    expect(reasons).not.toContain('path')
  }, wait)
})

describe('whoever wants no suggestions', () => {
  test('has none from then on, and their skills all the same', async () => {
    expect(await ok(await wanted(ada.as, false))).toMatchObject({ wanted: false, suggestions: [] })
    await ok(await mark(ada.as, next?.lessons[0]?.id ?? ''))
    await skillWhen(ada.as, (each) => each?.level === 2)
    expect(await adviceFor(ada.as)).toMatchObject({ wanted: false, suggestions: [] })
  })
  test('has them again by a plain form', async () => {
    const answer = await ada.as('/api/users/me/recommendations', form({ wanted: 'true' }))
    expect([answer.status, answer.headers.get('location')]).toEqual([303, '/me/skills'])
    await suggestedWhen(ada.as, further as Taught, 'ready')
  })
})

test('what the same people take is said of five of them, and not of four', async () => {
  const [liked, other] = [await school.teach(['Liked']), await school.teach(['Other'])]
  const people: Person[] = []
  const join = async (courses: Taught[]) => {
    const person = await school.newcomer()
    people.push(person)
    for (const { course } of courses) await enrolled(person.as, course)
  }
  const nearOnes = async () => {
    // A publication has the courses weighed anew.
    const computed = await rows<{ at: string }>('select max(updated_at)::text as at from course_affinities')
    await ok(await school.editor(`/api/courses/${other.course.id}`, json('PATCH', { _status: 'published' })))
    return vi.waitFor(async () => {
      const [found] = await rows<{ together: Record<string, number>; at: string }>(
        'select together, updated_at::text as at from course_affinities where course_id = $1',
        [liked.course.id],
      )
      expect((found?.at ?? '') > (computed[0]?.at ?? '')).toBe(true)
      return Object.keys(found?.together ?? {})
    }, wait)
  }
  for (let person = 0; person < 4; person++) await join([liked, other])
  expect(await nearOnes()).toEqual([])
  await join([liked, other])
  expect(await nearOnes()).toEqual([other.course.id])
  await join([liked])
  await suggestedWhen(people.at(-1)?.as as Fetch, other, 'together')
})
