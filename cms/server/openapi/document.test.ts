import config from '@payload-config'
import { Validator } from '@seriousme/openapi-schema-validator'
import { expect, test } from 'vitest'
import { openapiDocument, operationOf, routesOf } from './document.ts'
import { docsPage } from './page.ts'

const sanitized = await config
const document = openapiDocument(sanitized, { publicUrl: 'https://academy.example', version: '1.2.3' })
const operations = Object.entries(document.paths).flatMap(([path, item]) =>
  Object.entries(item).map(([method, operation]) => ({ name: `${method} ${path}`, operation })),
)

/** Routes that are served and left out on purpose. */
const leftOut = [
  /^(get|post) \/auth\/:path/, // better-auth's; those for clients are written in fixed.ts
  /^get \/access$/, // the panel's own
  /^get \/users\/init$/, // the panel's own
  /^post \/users\/(login|first-register|forgot-password|reset-password|refresh-token|unlock|verify)/, // closed doors
  /^get \/media\/paste-url/, // switched off
  /^(get|post) \/\w+\/versions/, // of collections that keep no versions
  /^post \/\w+\/:id\/duplicate$/, // of collections that allow no copies
]

test('the document is valid OpenAPI 3.1', async () => {
  const { valid, errors } = await new Validator().validate(structuredClone(document) as Record<string, unknown>)
  expect(errors ?? []).toEqual([])
  expect(valid).toBe(true)
})

test('every reference leads somewhere, and no shape is listed that nothing uses', () => {
  const used = new Set(
    [...JSON.stringify(document).matchAll(/"#\/components\/schemas\/([^"]+)"/g)].map(([, name]) => name),
  )
  expect([...used].sort()).toEqual(Object.keys(document.components.schemas).sort())
})

test('operation ids are unique', () => {
  const ids = operations.map(({ operation }) => operation.operationId)
  expect(ids.filter((id, at) => ids.indexOf(id) !== at)).toEqual([])
})

test('each parameter in a path is described', () => {
  for (const { name, operation } of operations) {
    const named = [...name.matchAll(/\{(\w+)\}/g)].map(([, each]) => each)
    const given = (operation.parameters ?? []).filter((each) => each.in === 'path').map((each) => each.name)
    expect([name, given]).toEqual([name, named])
  }
})

test('no route is served that the document does not know, but for those left out by name', () => {
  const silent = routesOf(sanitized)
    .filter((route) => operationOf(route, {}) === null)
    .map(({ base, endpoint }) => `${endpoint.method} ${base}${endpoint.path}`)
  expect(silent.filter((route) => !leftOut.some((reason) => reason.test(route)))).toEqual([])
})

test.each([
  'get /api/courses',
  'post /api/courses',
  'get /api/courses/{id}',
  'put /api/courses/{id}',
  'patch /api/courses/{id}',
  'delete /api/courses/{id}',
  'get /api/courses/{id}/lessons',
  'get /api/lessons/{id}',
  'post /api/auth/sign-in/email',
  'get /api/health',
])('%s is described', (name) => {
  expect(operations.map((each) => each.name)).toContain(name)
})

test('nothing of a password or a session’s inside is described', () => {
  expect(Object.keys(document.components.schemas.users?.properties as object)).not.toEqual(
    expect.arrayContaining([expect.stringMatching(/password|hash|salt|token/)]),
  )
})

test('the page shows every operation without a script or anything inline', () => {
  const page = docsPage(document)
  for (const { operation } of operations) expect(page).toContain(`id="${operation.operationId}"`)
  expect(page).not.toMatch(/<script|style=|https?:\/\/(?!academy)/)
})
