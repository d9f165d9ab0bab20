import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Doc, refusal } from '../access/support/documents.ts'
import type { Person } from '../auth/people.ts'
import { json, signIn, visit } from '../support/academy.ts'
import { remove, somebody } from './somebody.ts'

let person: Person
let other: Person
beforeAll(async () => {
  person = await somebody()
  other = await somebody()
})
afterAll(async () => {
  await remove(person)
  await remove(other)
})

const change = (fields: object) => person.as(`/api/users/${person.id}`, json('PATCH', fields))
const changed = async (fields: object) => ((await (await change(fields)).json()) as { doc: Doc }).doc

test.each(['/account', '/account/security', '/account/keys', '/account/notifications', '/account/privacy'])(
  '%s sends a guest to sign in, and from there back',
  async (path) => {
    const reply = await visit(path, { redirect: 'manual' })
    expect(reply.status).toBe(302)
    expect(reply.headers.get('location')).toBe(`/sign-in?returnTo=${encodeURIComponent(path)}`)
    expect(reply.headers.get('cache-control')).toContain('no-store')
  },
)

test('account pages are kept by nobody: no cache, no search engine, no sitemap', async () => {
  const reply = await person.as('/account')
  expect(reply.headers.get('cache-control')).toContain('no-store')
  expect(await reply.text()).toContain('<meta name="robots" content="noindex">')
  expect(await (await visit('/sitemap.xml')).text()).not.toContain('/account')
})

test('they show the one who asks', async () => {
  expect(await (await person.as('/account')).text()).toContain(person.email)
  expect(await (await person.as('/account')).text()).not.toContain(other.email)
})

describe('a handle', () => {
  const refused = async (handle: unknown) => {
    const { data } = await refusal(await change({ handle }), 400)
    expect(data.errors?.[0]?.path).toBe('handle')
    return data.errors?.[0]?.message
  }

  test('is kept in small letters', async () => {
    expect((await changed({ handle: ` @Ada-${person.id.slice(0, 6)} ` })).handle).toBe(`ada-${person.id.slice(0, 6)}`)
  })

  test.each(['ab', '-ada', 'ada-', 'a b c', 'ada/../x', '<b>ada</b>', 'ä'.repeat(5), 'a'.repeat(31)])(
    '%s is none',
    async (handle) => {
      expect(await refused(handle)).toContain('3 to 30')
    },
  )

  test.each(['admin', 'API', 'account', 'Sentry'])('%s is the academy’s own', async (handle) => {
    expect(await refused(handle)).toContain('keeps this handle')
  })

  test('belongs to one person, whatever its case', async () => {
    const handle = `taken-${other.id.slice(0, 8)}`
    await other.as(`/api/users/${other.id}`, json('PATCH', { handle }))
    expect(await refused(handle.toUpperCase())).toContain('Somebody else')
  })

  test('goes to one of two who take it at once', async () => {
    const handle = `race-${other.id.slice(0, 8)}`
    const replies = await Promise.all(
      [person, other].map(({ as, id }) => as(`/api/users/${id}`, json('PATCH', { handle }))),
    )
    expect(replies.map(({ status }) => status).sort()).toEqual([200, 400])
  })
})

test.each([
  'javascript:alert(1)',
  'data:text/html,<script>alert(1)</script>',
  'ftp://example.com/',
  '//example.com',
  'https://exa mple.com',
])('%s is no link', async (url) => {
  const { data } = await refusal(await change({ links: [{ label: 'Me', url }] }), 400)
  expect(data.errors?.[0]?.path).toBe('links.0.url')
})

test('a name is one line of what can be seen', async () => {
  expect((await changed({ name: ' Ada\r\nBcc: all@example.com\u202e ' })).name).toBe('Ada Bcc: all@example.com')
  await refusal(await change({ name: ' \u202e ' }), 400)
  await refusal(await change({ name: 'a'.repeat(121) }), 400)
})

/** A page without what stands in the quotes of attributes, which is text to a browser. */
const markupOf = async (path: string) => (await (await person.as(path)).text()).replaceAll(/"[^"]*"/g, '""')

test('no field of a profile becomes markup on the account pages', async () => {
  const attack = `"'><img src=x onerror=alert(1)><script>alert(2)</script></textarea></title>`
  const link = { label: `"><b>x</b>`, url: `https://example.com/?q="><script>alert(3)</script>` }
  const reply = await change({ name: attack, bio: attack, links: [link] })
  expect(reply.status).toBe(200)
  await other.as(`/api/users/${other.id}`, json('PATCH', { name: attack }))
  for (const path of ['/account', '/account/security', '/account/keys', '/account/privacy']) {
    const page = await markupOf(path)
    expect(page).not.toContain('<img src=x')
    expect(page).not.toContain('<script>alert')
    expect(page).not.toContain('<b>x</b>')
  }
})

test('what a device says of itself becomes no markup either', async () => {
  const userAgent = '<script>alert(1)</script> Firefox/1"><img src=x>'
  await visit('/api/auth/sign-in/email', {
    ...json('POST', { email: person.email, password: 'observe-everything-1' }),
    headers: { 'content-type': 'application/json', 'user-agent': userAgent },
  })
  const page = await markupOf('/account/security')
  expect(page).not.toContain('<img src=x')
  expect(page).not.toContain('<script>alert')
})

test('staff change no other’s profile', async () => {
  const editor = await signIn('editor')
  await refusal(await editor(`/api/users/${person.id}`, json('PATCH', { bio: 'Mine.' })), 403)
})
