import config from '@payload-config'
import type { SanitizedConfig } from 'payload'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Fetch, json, visit } from '../support/academy.ts'
import { type Actor, actors, askEach, row } from './support/actors.ts'
import { bodyOf, refusal } from './support/documents.ts'
import { createKits, type Kit } from './support/kits.ts'
import { globalOperations, operations, reads } from './support/operations.ts'
import { ownEndpoints } from './support/ownEndpoints.ts'
import { closedCollections, globalTable, panelCollections, rootEndpoints, table } from './support/table.ts'
import { createWorld, type World } from './support/world.ts'

let world: World
let kits: Record<string, Kit>
const { collections, globals, endpoints }: SanitizedConfig = await config

beforeAll(async () => {
  world = await createWorld()
  kits = await createKits(world)
  const { docs } = await bodyOf(await world.cast.admin('/api/releases?limit=1'))
  kits.releases = {
    target: docs[0]?.id ?? '',
    fresh: async () => docs[0]?.id ?? '',
    post: () => json('POST', { number: 1 }),
    edit: { status: 'live' },
    plural: 'Releases',
  }
})
afterAll(() => world.remove())

const subjectOf = (name: string) => name.replace(' in draft', '')

describe.each(Object.entries(table))('%s', (name, rows) => {
  const collection = subjectOf(name)
  const path = `/api/${collection}`
  test.each(Object.entries(rows))('%s', async (endpoint, expected) => {
    const kit = kits[name]
    const own = ownEndpoints[`${name} ${endpoint}`] ?? ownEndpoints[`${collection} ${endpoint}`]
    const operation = operations[endpoint]
    if (!kit) throw new Error(`There is nothing to ask about ${name}.`)
    const ask = (as: Fetch, actor: Actor) => {
      if (own) return own({ as, path, kit, world, actor })
      if (!operation) throw new Error(`Nobody has said how to ask ${endpoint}.`)
      return operation({ as, path, kit, collection, world })
    }
    expect(await askEach(world.cast, ask, expected, reads(endpoint))).toBe(row(expected))
  })
})

describe('endpoints of no collection', () => {
  test.each(Object.entries(rootEndpoints))('%s', async (endpoint, expected) => {
    const ask = ownEndpoints[endpoint]
    const kit = kits.courses
    if (!ask || !kit) throw new Error(`Nobody has said how to ask ${endpoint}.`)
    const answers = await askEach(
      world.cast,
      (as, actor) => ask({ as, path: '/api', kit, world, actor }),
      expected,
      reads(endpoint),
    )
    expect(answers).toBe(row(expected))
  })
})

describe.each(Object.entries(globalTable))('the global %s', (slug, rows) => {
  test.each(Object.entries(rows))('%s', async (endpoint, expected) => {
    const ask = globalOperations[endpoint]
    const edit = globalEdits[slug]
    if (!ask || !edit) throw new Error(`Nobody has said how to ask ${endpoint} of ${slug}.`)
    const path = `/api/globals/${slug}`
    const answers = await askEach(world.cast, (as) => ask({ as, path, slug, edit }), expected, reads(endpoint))
    expect(answers).toBe(row(expected))
  })
})

const endpointsOf = (slug: string) => collections.find((each) => each.slug === slug)?.endpoints || []
const ask = (slug: string, { method, path }: { method: string; path: string }) => ({
  address: `/api/${slug}${path.replace(/\/:\w+\??/, '/00000000-0000-4000-8000-000000000000')}`,
  init: method === 'get' ? {} : json(method.toUpperCase() as 'POST' | 'PATCH' | 'DELETE', {}),
})

describe.each(Object.entries(panelCollections))('%s, which is the panel’s', (slug, expected) => {
  test.each(endpointsOf(slug).map(({ method, path }) => ({ method, path })))(
    '$method $path refuses guests and students',
    async (endpoint) => {
      const { address, init } = ask(slug, endpoint)
      await refusal(await world.cast.guest(address, init), 401)
      await refusal(await world.cast.student(address, init), 403)
    },
  )

  test('its list', async () => {
    const list = async (as: Fetch) => String((await as(`/api/${slug}`)).status)
    expect(await askEach(world.cast, list, expected, true)).toBe(row(expected))
  })
})

test.each(closedCollections)('%s answer nobody', async (slug) => {
  const expected = '404 404 404 404 404 404 404'
  const list = async (as: Fetch) => String((await as(`/api/${slug}`)).status)
  expect(await askEach(world.cast, list, expected, true)).toBe(expected)
  const name = slug.replace(/(^|-)(\w)/g, (_match, _dash, letter: string) => letter.toUpperCase())
  const query = `{ ${name} { docs { id } } }`
  const reply = await world.cast.admin('/api/graphql', json('POST', { query }))
  const { errors } = (await reply.json()) as { errors: { message: string }[] }
  expect(errors[0]?.message).toContain(`Cannot query field "${name}"`)
})

describe('the tables name everything', () => {
  const named = (name: string, endpoint: string) => Object.hasOwn(table[name] ?? {}, endpoint)

  test('every collection', () => {
    const known = [...Object.keys(table).map(subjectOf), ...closedCollections, ...Object.keys(panelCollections)]
    expect(collections.map(({ slug }) => slug).filter((slug) => !known.includes(slug))).toEqual([])
  })

  test('every endpoint of every collection', () => {
    const all = collections
      .filter(({ slug }) => Object.hasOwn(table, slug))
      .flatMap(({ slug }) => endpointsOf(slug).map(({ method, path }) => [slug, `${method} ${path}`] as const))
    expect(all.filter(([slug, endpoint]) => !named(slug, endpoint))).toEqual([])
  })

  test('every global and each of its endpoints', () => {
    const all = globals.flatMap((global) =>
      (global.endpoints || []).map(({ method, path }) => [global.slug, `${method} ${path}`] as const),
    )
    expect(all.length).toBeGreaterThan(0)
    expect(all.filter(([slug, endpoint]) => !Object.hasOwn(globalTable[slug] ?? {}, endpoint))).toEqual([])
    expect(globals.map(({ slug }) => slug).filter((slug) => !Object.hasOwn(globalTable, slug))).toEqual([])
  })

  test('every endpoint of no collection', () => {
    const all = endpoints.map(({ method, path }) => `${method} ${path}`)
    expect(all.filter((endpoint) => !Object.hasOwn(rootEndpoints, endpoint))).toEqual([])
  })

  test('every operation that the API document describes', async () => {
    const { paths } = (await (await visit('/api/openapi.json')).json()) as { paths: Record<string, object> }
    const plain = (path: string) => path.replace(/\{(\w+)\}/g, ':$1')
    const isNamed = (path: string, method: string) => {
      const [, , first = '', ...rest] = path.split('/')
      const inCollection = [rest.length > 0 ? `/${rest.join('/')}` : '/', `/${rest.join('/')}?`]
      return (
        inCollection.some((inner) => named(first, `${method} ${inner}`)) ||
        Object.hasOwn(rootEndpoints, `${method} ${path.replace(/^\/api/, '')}`) ||
        first === 'auth' ||
        originEndpoints.includes(`${method} ${path}`)
      )
    }
    const all = Object.entries(paths).flatMap(([path, methods]) =>
      Object.keys(methods).map((method) => [plain(path), method] as const),
    )
    expect(all.length).toBeGreaterThan(50)
    expect(all.filter(([path, method]) => !isNamed(path, method))).toEqual([])
  })
})

/** A change of each global that leaves it as the seed has it. */
const globalEdits: Record<string, object> = { 'account-policy': { graceDays: 14 } }

test('it is as large as it says', () => {
  const panelRows = Object.keys(panelCollections).flatMap((slug) => [slug, ...endpointsOf(slug)])
  const rowsOf = [...Object.values(table), ...Object.values(globalTable), rootEndpoints].flatMap(Object.keys)
  const closed = closedCollections.length
  const walked = rowsOf.length + closed + panelRows.length
  console.info(
    `The access matrix: ${collections.length} collections and ${globals.length} globals, ${walked} endpoints, ` +
      `${actors.length} actors, ${walked * actors.length} answers.`,
  )
  expect(walked * actors.length).toBeGreaterThan(1500)
})

/** Answered by the origin itself; GraphQL has a row in each collection, the others are the same for everybody. */
const originEndpoints = [
  'post /api/graphql',
  'get /api/health',
  'get /api/health/live',
  'get /api/health/ready',
  'get /api/openapi.json',
]
