import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Fetch, json } from '../support/academy.ts'
import { bodyOf, refusal } from './support/documents.ts'
import { createWorld, secret, type World } from './support/world.ts'

let world: World
beforeAll(async () => {
  world = await createWorld()
})
afterAll(() => world.remove())

type Door = (world: World) => [path: string, init?: RequestInit]

const formOf = (query: string): RequestInit => ({
  method: 'POST',
  headers: { 'content-type': 'application/x-www-form-urlencoded', 'x-payload-http-method-override': 'GET' },
  body: query,
})

const doors: [title: string, door: Door][] = [
  ['the lesson itself', ({ paidLesson }) => [`/api/lessons/${paidLesson.id}`]],
  ['the lesson with everything it refers to', ({ paidLesson }) => [`/api/lessons/${paidLesson.id}?depth=99`]],
  ['the lesson’s draft', ({ paidLesson }) => [`/api/lessons/${paidLesson.id}?draft=true&trash=true`]],
  ['only its body', ({ paidLesson }) => [`/api/lessons/${paidLesson.id}?select[body]=true`]],
  ['its body for readers', ({ paidLesson }) => [`/api/lessons/${paidLesson.id}/reading`]],
  ['a lesson that was never published', ({ draftLesson }) => [`/api/lessons/${draftLesson.id}?draft=true`]],
  ['that lesson’s body for readers', ({ draftLesson }) => [`/api/lessons/${draftLesson.id}/reading`]],
  ['all lessons', () => ['/api/lessons?limit=100&depth=2']],
  ['all drafts of lessons', () => ['/api/lessons?limit=100&draft=true&trash=true&select[body]=true']],
  ['the lessons of the course', ({ paidCourse }) => [`/api/lessons?where[course][equals]=${paidCourse.id}`]],
  [
    'the same by a request that only looks like POST',
    ({ paidCourse }) => ['/api/lessons', formOf(`where[course][equals]=${paidCourse.id}`)],
  ],
  [
    'a condition that is always true',
    ({ paidLesson }) => [
      `/api/lessons?where[or][0][id][equals]=${paidLesson.id}&where[or][1][id][exists]=true&limit=100`,
    ],
  ],
  ['the course with its lessons', ({ paidCourse }) => [`/api/courses/${paidCourse.id}?depth=2`]],
  [
    'the course with bodies asked for',
    ({ paidCourse }) => [`/api/courses/${paidCourse.slug}?depth=2&populate[lessons][body]=true&draft=true`],
  ],
  ['all courses with bodies asked for', () => ['/api/courses?depth=2&limit=100&populate[lessons][body]=true']],
  ['the course’s outline', ({ paidCourse }) => [`/api/courses/${paidCourse.id}/lessons`]],
  ['the catalogue', () => ['/api/catalogue']],
  ['versions of lessons', ({ paidLesson }) => [`/api/lessons/versions?where[parent][equals]=${paidLesson.id}`]],
  ['editions', ({ paidCourse }) => [`/api/editions?where[course][equals]=${paidCourse.id}&depth=2`]],
  ['editions by what their texts say', () => [`/api/editions?where[content][like]=${secret}`]],
  ['texts of editions', () => [`/api/edition-texts?where[body][like]=${secret}`]],
  [
    'an edition beside the draft',
    ({ paidCourse, paidLesson }) => [
      `/api/courses/${paidCourse.id}/compare?from=1&to=draft&lesson=${String(paidLesson.key)}`,
    ],
  ],
  ['what publishing would do', ({ paidCourse }) => [`/api/courses/${paidCourse.id}/publishing`]],
  ['editions by GraphQL', () => ['/api/graphql', json('POST', { query: '{ Editions { docs { content } } }' })]],
  ['texts by GraphQL', () => ['/api/graphql', json('POST', { query: '{ EditionTexts { docs { body } } }' })]],
  ['GraphQL', () => ['/api/graphql', json('POST', { query: '{ Lessons { docs { body } } }' })]],
  ['a copy of the lesson', ({ paidLesson }) => [`/api/lessons/${paidLesson.id}/duplicate`, json('POST', {})]],
  ['a reply to a change', ({ paidLesson }) => [`/api/lessons/${paidLesson.id}`, json('PATCH', {})]],
  ['a reply to many changes', () => ['/api/lessons?where[id][exists]=true', json('PATCH', {})]],
]

const readers: [title: string, as: (world: World) => Fetch][] = [
  ['a guest', ({ cast }) => cast.guest],
  ['a student without a grant', ({ cast }) => cast.student],
  ['an instructor of other courses', ({ cast }) => cast.other],
]

describe.each(readers)('%s finds no paid body in', (_title, as) => {
  test.each(doors)('%s', async (_door, door) => {
    const response = await as(world)(...door(world))
    const text = await response.text()
    expect(response.status, text).toBeLessThan(500)
    expect(text).not.toContain(secret)
  })
})

test('the one who has a grant reads the body by id, in lists and for reading', async () => {
  const { entitled } = world.cast
  for (const path of [
    `/${world.paidLesson.id}`,
    `?where[id][equals]=${world.paidLesson.id}`,
    `/${world.paidLesson.id}/reading`,
  ]) {
    expect(await (await entitled(`/api/lessons${path}`)).text()).toContain(secret)
  }
})

test('a grant that was revoked opens nothing, from the next request on', async () => {
  const { admin, student } = world.cast
  const grant = await admin(
    '/api/entitlements',
    json('POST', { user: world.ids.student, course: world.paidCourse.id, source: 'gift' }),
  )
  const { doc } = await bodyOf(grant)
  expect((await student(`/api/lessons/${world.paidLesson.id}`)).status).toBe(200)
  await admin(`/api/entitlements/${doc.id}`, json('PATCH', { revoked: new Date().toISOString() }))
  const { data } = await refusal(await student(`/api/lessons/${world.paidLesson.id}`), 403)
  expect(data.code).toBe('catalog/purchase-required')
})

test.each<[string, keyof World['cast'], 'paidLesson' | 'freeLesson', number, string]>([
  ['a guest is told to buy a paid course', 'guest', 'paidLesson', 403, 'catalog/purchase-required'],
  ['a guest is told to sign in for a free one', 'guest', 'freeLesson', 401, 'catalog/sign-in-required'],
  ['a student is told to buy a paid course', 'student', 'paidLesson', 403, 'catalog/purchase-required'],
])('%s', async (_title, actor, lesson, status, code) => {
  expect((await refusal(await world.cast[actor](`/api/lessons/${world[lesson].id}`), status)).data.code).toBe(code)
})

test('previews are for everybody, free lessons for whoever is signed in', async () => {
  expect((await world.cast.guest(`/api/lessons/${world.preview.id}`)).status).toBe(200)
  expect((await world.cast.student(`/api/lessons/${world.freeLesson.id}`)).status).toBe(200)
})
