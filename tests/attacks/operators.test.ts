import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { addPerson, newEmail } from '../auth/people.ts'
import { demoPassword, type Fetch, json, signIn, visit } from '../support/academy.ts'
import { rows } from '../support/database.ts'
import { post } from './ask.ts'

// A query or a field that is taken for more than its value: SQL in a quote, or an operator where a word belongs.

let student: Fetch
let admin: Fetch
beforeAll(async () => {
  student = await signIn('student')
  admin = await signIn('admin')
})

const quotes = [
  `'`,
  `''`,
  `"`,
  `\\`,
  `' or '1'='1`,
  `'; drop table tags; --`,
  `') or true --`,
  `$1`,
  `?`,
  `%00`,
  `\u0000`,
]
const places = [
  (value: string) => `where[title][equals]=${encodeURIComponent(value)}`,
  (value: string) => `where[title][like]=${encodeURIComponent(value)}`,
  (value: string) => `where[title][in][0]=${encodeURIComponent(value)}`,
  (value: string) => `where[${encodeURIComponent(value)}][equals]=x`,
  (value: string) => `where[title][${encodeURIComponent(value)}]=x`,
  (value: string) => `sort=${encodeURIComponent(value)}`,
  (value: string) => `select[${encodeURIComponent(value)}]=true`,
  (value: string) => `locale=${encodeURIComponent(value)}`,
  (value: string) => `populate[${encodeURIComponent(value)}][title]=true`,
]

describe('quotes in a query are words', () => {
  test.each(quotes)('%j', async (quote) => {
    for (const place of places) {
      const reply = await visit(`/api/tags?${place(quote)}`)
      expect([200, 400, 404], `${place(quote)}: ${reply.status}`).toContain(reply.status)
      if (reply.status === 200 && place(quote).includes('[equals]')) {
        expect(((await reply.json()) as { docs: unknown[] }).docs).toEqual([])
      }
    }
    expect(await rows('select 1 from tags limit 1')).toHaveLength(1)
  })
})

describe('operators of other databases find nothing', () => {
  test.each([
    'where[email][$ne]=x',
    'where[email][$gt]=',
    'where[$or][0][role][equals]=admin',
    'where[$where]=1',
    'where[email][$regex]=.*',
    'where[__proto__][equals]=x',
    'where[constructor][prototype][equals]=x',
    'where[email][__proto__]=x',
    'where[email][equals][not]=x',
    'where[email][equals][]=a&where[email][equals][]=b',
    'where[email]=admin@academy.test',
    'where[and][role][equals]=admin',
    'where[or][0][or][0][or][0][or][0][or][0][or][0][role][equals]=admin',
    'where[password][exists]=true',
    'where[accounts.password][like]=x',
    'where[sessions][exists]=true',
    'where[notifications.product-news.email][equals]=true',
    'where[notifications->>a][equals]=x',
    'where[role][equals]=admin&where[or][0][id][exists]=true',
  ])('%s', async (query) => {
    for (const path of ['users', 'users/count']) {
      const reply = await student(`/api/${path}?${query}`)
      expect(reply.status).toBeLessThan(500)
      const text = await reply.text()
      expect(text).not.toContain('admin@academy.test')
      expect(text).not.toMatch(/"totalDocs":([2-9]|\d\d)/)
    }
  })

  test('a list of ids without end is refused', async () => {
    const ids = Array.from({ length: 501 }, () => '00000000-0000-4000-8000-000000000000').join(',')
    const headers = { 'content-type': 'application/x-www-form-urlencoded', 'x-payload-http-method-override': 'GET' }
    const reply = await visit('/api/tags', { method: 'POST', headers, body: `where[id][in]=${ids}` })
    expect(reply.status).toBe(400)
  })

  test('a prototype is not changed by what is sent', async () => {
    const body = `{"__proto__":{"role":"admin","isAdmin":true},"constructor":{"prototype":{"role":"admin"}},"name":"Tess"}`
    const headers = { 'content-type': 'application/json' }
    const me = ((await (await student('/api/users/me')).json()) as { user: { id: string; name: string } }).user
    await student(`/api/users/${me.id}`, { method: 'PATCH', headers, body: body.replace('Tess', me.name) })
    const again = ((await (await student('/api/users/me')).json()) as { user: { role: string } }).user
    expect(again.role).toBe('student')
    expect((await visit('/api/users')).status).toBe(403)
  })
})

describe('credentials are words', () => {
  let id: string
  const email = newEmail()
  beforeAll(async () => {
    id = await addPerson(email)
  })
  afterAll(async () => {
    await admin(`/api/users/${id}`, { method: 'DELETE' })
  })

  test.each<[string, unknown, unknown]>([
    ['an operator for a password', email, { $ne: '' }],
    ['an operator for an address', { $gt: '' }, demoPassword],
    ['a list for an address', [email], demoPassword],
    ['a list for a password', email, [demoPassword]],
    ['a wildcard for an address', email.replace('person', '%'), demoPassword],
    ['one character for another', email.replace('person', 'perso_'), demoPassword],
    ['an address that continues in SQL', `${email}' or '1'='1`, demoPassword],
    ['no password', email, null],
    ['yes for a password', email, true],
  ])('%s signs nobody in', async (_title, address, secret) => {
    const reply = await post('/api/auth/sign-in/email', { email: address, password: secret })
    expect([400, 401, 422]).toContain(reply.status)
    expect(reply.headers.getSetCookie()).toEqual([])
  })

  test.each(['%@academy.test', 'admin_academy.test', 'ADMIN@academy.tes_', '_dmin@academy.test'])(
    'nor is anybody found by the pattern %s',
    async (pattern) => {
      const before = await rows('select 1 from verifications')
      for (const [path, body] of [
        ['request-password-reset', { email: pattern }],
        ['send-verification-email', { email: pattern }],
      ] as const) {
        expect((await post(`/api/auth/${path}`, body)).status).toBeLessThan(500)
      }
      expect(await rows('select 1 from verifications')).toHaveLength(before.length)
    },
  )

  test('a pattern in a query of people matches letters alone', async () => {
    const found = async (query: string) =>
      ((await (await admin(`/api/users?${query}&limit=100`)).json()) as { docs: { email: string }[] }).docs
    expect(await found('where[email][equals]=%25')).toEqual([])
    expect(await found('where[email][equals]=_dmin@academy.test')).toEqual([])
  })
})

test('GraphQL takes variables for values', async () => {
  const query = 'query ($title: String) { Tags(where: { title: { equals: $title } }) { docs { id } } }'
  for (const title of quotes.filter((quote) => quote !== '\u0000')) {
    const reply = await admin('/api/graphql', json('POST', { query, variables: { title } }))
    expect(await reply.json()).toEqual({ data: { Tags: { docs: [] } } })
  }
})
