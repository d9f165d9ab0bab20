import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { json, visit } from '../support/academy.ts'
import { bodyOf, refusal } from './support/documents.ts'
import { createWorld, secret, type World } from './support/world.ts'

let world: World
beforeAll(async () => {
  world = await createWorld()
})
afterAll(() => world.remove())

// What a query matches, or how it sorts, tells of fields that the reply does not show.
describe('a query is no oracle', () => {
  test.each([
    ['text of bodies', `lessons?where[body][like]=${secret}`],
    ['text of bodies through a course', `courses?where[sections.lessons.body][like]=${secret}`],
    ['text of bodies through two courses', `courses?where[related.sections.lessons.body][like]=${secret}`],
    ['a body compared inside a list', `courses?where[sections.lessons][contains][body][like]=${secret}`],
    ['the order of bodies', 'lessons?sort=body'],
    ['the order of other documents’ fields', 'courses?sort=sections.lessons.title'],
    ['email addresses behind instructors', 'instructors?where[user.email][like]=@'],
    ['email addresses behind courses', 'courses?where[instructors.user.email][like]=@'],
    ['email addresses behind lessons', 'lessons?where[course.instructors.user.email][like]=@'],
    ['the order of email addresses', 'instructors?sort=user.email'],
    ['who wrote a lesson', 'lessons?where[author][exists]=true'],
    ['which account is behind an instructor', 'courses?where[instructors.user][exists]=true'],
  ])('%s', async (_title, query) => {
    for (const as of [world.cast.guest, world.cast.student]) await refusal(await as(`/api/${query}`), 400)
  })

  test('lessons that may not be read are not found through their course either', async () => {
    const found = async (as: typeof visit) =>
      (
        await bodyOf(
          await as(`/api/courses?where[sections.lessons.title][equals]=${encodeURIComponent(world.paidLesson.title)}`),
        )
      ).totalDocs
    expect([await found(world.cast.guest), await found(world.cast.student), await found(world.cast.entitled)]).toEqual([
      0, 0, 1,
    ])
  })

  test('students find nobody but themselves among people', async () => {
    for (const query of ['where[email][like]=academy.test', 'where[role][equals]=admin', 'sort=email']) {
      const { docs } = await bodyOf(await world.cast.student(`/api/users?${query}`))
      expect(docs.every(({ id }) => id === world.ids.student)).toBe(true)
    }
  })

  test('accounts behind instructors are not shown to readers', async () => {
    for (const as of [world.cast.guest, world.cast.student]) {
      const text = await (await as('/api/instructors?depth=2&select[user]=true')).text()
      expect(text).not.toContain('@academy.test')
      expect(text).not.toContain(world.ids.teacher)
    }
  })
})

test('a request that reaches over two relations is refused, and the server lives on', async () => {
  for (const query of [
    'where[instructors.user.email][exists]=true',
    'where[and][0][or][0][instructors.user.email][like]=a',
  ]) {
    const { data } = await refusal(await visit(`/api/courses?${query}`), 400)
    expect(data.code).toBe('kernel/query-too-far')
  }
  expect((await visit('/api/courses?limit=1')).status).toBe(200)
})

describe('limits', () => {
  test.each([
    ['limit=0', 'courses?limit=0'],
    ['a negative limit', 'courses?limit=-1'],
    ['more rows than a page has', 'courses?limit=101'],
    ['half a row', 'courses?limit=1.5'],
    ['a page before the first', 'courses?page=-1'],
    ['a page beyond all', 'courses?page=1e308'],
    ['nested conditions without end', `courses?where${'[or][0]'.repeat(6)}[title][equals]=x`],
    ['an option that there is not', 'courses?where[level][equals]=bogus'],
    ['ids that are none', 'instructors?where[id][in]=a,b'],
    ['a zero byte', 'courses?where[title][like]=a%00b'],
    ['a number that is none', 'courses?where[estimatedMinutes][greater_than]=abc'],
    ['yes or no that is neither', 'lessons?where[freePreview][equals]=abc'],
    ['an operator without its extension', 'courses?where[title][near]=1,2'],
    ['a field that there is not', 'courses?where[nothing][equals]=1'],
    ['an operator that there is not', 'courses?where[title][bogus]=1'],
  ])('%s is refused', async (_title, query) => {
    await refusal(await visit(`/api/${query}`), 400)
  })

  test('more conditions than anybody needs are refused', async () => {
    const conditions = Array.from({ length: 101 }, (_, index) => `where[and][${index}][title][equals]=x`).join('&')
    const asked = { 'content-type': 'application/x-www-form-urlencoded', 'x-payload-http-method-override': 'GET' }
    const { data } = await refusal(
      await visit('/api/courses', { method: 'POST', headers: asked, body: conditions }),
      400,
    )
    expect(data.code).toBe('kernel/query-too-large')
  })

  test('pagination=false is still a page', async () => {
    const { docs, totalDocs } = await bodyOf(await visit('/api/lessons?pagination=false&select[title]=true'))
    expect(docs.length).toBeLessThanOrEqual(10)
    expect(totalDocs).toBeGreaterThanOrEqual(docs.length)
  })

  test('a depth without end ends at two', async () => {
    const course = await bodyOf(
      await world.cast.admin(`/api/courses/${world.freeCourse.id}?depth=99&populate[lessons][course]=true`),
    )
    const [section] = course.sections as { lessons: { course: { instructors: unknown[] } }[] }[]
    expect(section?.lessons[0]?.course.instructors[0]).toEqual(expect.any(String))
  })

  test('staff asking for the count with limit=0, as the panel does, get a page', async () => {
    const { docs, totalDocs } = await bodyOf(await world.cast.editor('/api/lessons?limit=0&depth=0'))
    expect(docs.length).toBe(totalDocs)
  })
})

describe('GraphQL', () => {
  const ask = (query: string) => world.cast.admin('/api/graphql', json('POST', { query }))
  const refused = async (query: string) => ((await (await ask(query)).json()) as { errors?: unknown[] }).errors

  test('is not for guests and students', async () => {
    const query = json('POST', { query: '{ Courses { totalDocs } }' })
    expect((await refusal(await world.cast.guest('/api/graphql', query), 401)).data.code).toBe(
      'kernel/sign-in-required',
    )
    expect((await refusal(await world.cast.student('/api/graphql', query), 403)).data.code).toBe('kernel/forbidden')
  })

  test('a query that nests without end is refused', async () => {
    const related = (levels: number): string => (levels === 0 ? 'id' : `related { ${related(levels - 1)} }`)
    expect(await refused(`{ Courses { docs { ${related(2)} } } }`)).toBeUndefined()
    expect(await refused(`{ Courses { docs { ${related(8)} } } }`)).toHaveLength(1)
  })

  test('a query that asks for too much at once is refused', async () => {
    const many = Array.from(
      { length: 60 },
      (_, index) => `c${index}: Courses { docs { id sections { lessons { id } } } }`,
    )
    expect(await refused(`{ ${many.join(' ')} }`)).not.toBeUndefined()
  })

  test('passwords, tokens and sessions are in no type', async () => {
    for (const field of ['hash', 'salt', 'password', 'sessions', 'token']) {
      expect(await refused(`{ Users { docs { ${field} } } }`), field).not.toBeUndefined()
    }
  })
})
