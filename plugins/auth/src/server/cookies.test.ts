import type { Payload } from 'payload'
import { Pool } from 'pg'
import { expect, test } from 'vitest'
import { resolveOptions } from '../options.ts'
import { authOf } from './betterAuth.ts'

const sessionCookie = async (publicUrl: string) => {
  // Nothing is asked of this database.
  const payload = { db: { pool: new Pool() } } as unknown as Payload
  const settings = resolveOptions({
    publicUrl,
    secret: 'a-secret-of-the-tests-with-32-letters',
    isProduction: true,
    dataDir: '/nowhere',
    sendMail: async () => {},
    audit: async () => {},
  })
  return (await authOf(payload, settings).$context).authCookies.sessionToken
}

test('over https no other host and no script can have set the session’s cookie, and none can read it', async () => {
  const { name, attributes } = await sessionCookie('https://academy.example.org')
  expect(name).toBe('__Host-academy.session_token')
  expect(attributes).toMatchObject({ secure: true, httpOnly: true, sameSite: 'lax', path: '/' })
  expect(attributes.domain).toBeUndefined()
})

test('over http it has no prefix, which a browser would refuse there', async () => {
  const { name, attributes } = await sessionCookie('http://localhost:3000')
  expect(name).toBe('academy.session_token')
  expect(attributes).toMatchObject({ httpOnly: true, sameSite: 'lax', path: '/' })
})
