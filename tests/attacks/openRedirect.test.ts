import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { addPerson, cookieOf, newEmail, signInWith } from '../auth/people.ts'
import { baseUrl, demoPassword, signIn, visit } from '../support/academy.ts'
import { post } from './ask.ts'

// A link to the academy that ends somewhere else lends its name to a page that asks for a password.

const targets = [
  'https://evil.test',
  '//evil.test',
  '/\\evil.test',
  '/\t/evil.test',
  '/%2f%2fevil.test',
  '/%5cevil.test',
  '\\\\evil.test',
  'https:evil.test',
  'javascript:alert(1)',
  'data:text/html,x',
  () => `${baseUrl()}@evil.test`,
  () => `${baseUrl()}.evil.test`,
].map((target) => [typeof target === 'string' ? target : target.toString(), target] as const)

const email = newEmail()
let id: string
let cookie: string
beforeAll(async () => {
  id = await addPerson(email)
  cookie = cookieOf(await signInWith(email, demoPassword))
})
afterAll(async () => {
  await (await signIn('admin'))(`/api/users/${id}`, { method: 'DELETE' })
})

const bodies: [path: string, field: string, body: () => object][] = [
  ['sign-in/email', 'callbackURL', () => ({ email, password: demoPassword })],
  ['sign-in/magic-link', 'callbackURL', () => ({ email: newEmail() })],
  ['sign-in/magic-link', 'newUserCallbackURL', () => ({ email: newEmail() })],
  ['sign-in/magic-link', 'errorCallbackURL', () => ({ email: newEmail() })],
  ['sign-up/email', 'callbackURL', () => ({ name: 'A', email: newEmail(), password: demoPassword })],
  ['request-password-reset', 'redirectTo', () => ({ email: newEmail() })],
  ['send-verification-email', 'callbackURL', () => ({ email: newEmail() })],
  ['change-email', 'callbackURL', () => ({ newEmail: newEmail() })],
  ['sign-in/social', 'callbackURL', () => ({ provider: 'github' })],
  ['sign-in/social', 'errorCallbackURL', () => ({ provider: 'github' })],
  ['sign-in/social', 'newUserCallbackURL', () => ({ provider: 'github' })],
  ['link-social', 'callbackURL', () => ({ provider: 'github' })],
]

describe.each(bodies)('%s refuses %s', (path, field, body) => {
  test.each(targets)('%s', async (_title, target) => {
    const to = typeof target === 'string' ? target : target()
    const response = await post(`/api/auth/${path}`, { ...body(), [field]: to }, { cookie })
    expect(response.status, await response.clone().text()).toBe(403)
    expect(response.headers.get('location')).toBeNull()
  })
})

const links: [path: string, field: string][] = [
  ['verify-email', 'callbackURL'],
  ['reset-password/some-token', 'callbackURL'],
  ['magic-link/verify', 'callbackURL'],
  ['magic-link/verify', 'errorCallbackURL'],
  ['magic-link/verify', 'newUserCallbackURL'],
  ['callback/github', 'callbackURL'],
  ['error', 'callbackURL'],
]

/** Where a browser is sent, if anywhere. */
const destination = (response: Response): string | null => {
  const location = response.headers.get('location')
  return location === null ? null : new URL(location, baseUrl()).origin
}

describe.each(links)('the link %s with %s stays here', (path, field) => {
  test.each(targets)('%s', async (_title, target) => {
    const to = typeof target === 'string' ? target : target()
    const query = new URLSearchParams({ token: 'x', [field]: to })
    const response = await visit(`/api/auth/${path}?${query}`, { redirect: 'manual' })
    expect([null, baseUrl()]).toContain(destination(response))
  })
})

describe('an address of the site stays here', () => {
  test.each([
    '//evil.test',
    '//evil.test/',
    '/%2f%2fevil.test/',
    '/\\evil.test/',
    '/courses//evil.test/',
    '/.//evil.test/',
    '/sign-in/?returnTo=//evil.test',
    '/preview/courses/00000000-0000-4000-8000-000000000000?returnTo=//evil.test',
  ])('%s', async (path) => {
    const response = await visit(path, { redirect: 'manual' })
    expect([null, baseUrl()]).toContain(destination(response))
  })
})

describe('the links of the pages on the way in, as they come from the academy', () => {
  const linked = async (page: string, returnTo: string) => {
    const html = await (await visit(`${page}?${new URLSearchParams({ returnTo })}`)).text()
    return [...html.matchAll(/href="([^"]*)"[^>]* data-keep-return/g)].map(([, href = '']) => new URL(href, baseUrl()))
  }

  test.each(['/sign-in', '/sign-up'])('%s keeps a place of ours', async (page) => {
    const places = (await linked(page, '/learn/tracing?a=b')).map(({ searchParams }) => searchParams.get('returnTo'))
    expect(new Set(places)).toEqual(new Set(['/learn/tracing?a=b']))
  })

  test.each(targets)('and never leads to %s', async (_title, target) => {
    for (const { searchParams } of await linked('/sign-in', typeof target === 'string' ? target : target()))
      expect(new URL(searchParams.get('returnTo') ?? '/', baseUrl()).origin).toBe(baseUrl())
  })
})

test('a Host of somebody else’s is in no redirect', async () => {
  for (const path of ['/courses/', '/preview/courses/00000000-0000-4000-8000-000000000000']) {
    const response = await visit(path, { redirect: 'manual', headers: { 'x-forwarded-host': 'evil.test' } })
    expect(response.headers.get('location') ?? '').not.toContain('evil.test')
  }
})
