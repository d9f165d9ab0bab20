import { type SecondFactorSetUp, secondFactorSetUp, waysIn } from '@academy/auth/contract'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { refusal } from '../access/support/documents.ts'
import { type Person, signInWith, whoIs } from '../auth/people.ts'
import { demoPassword, type Fetch, json, visit } from '../support/academy.ts'
import { codeOf } from '../support/authenticator.ts'
import { rows } from '../support/database.ts'
import { remove, signedIn, somebody } from './somebody.ts'

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

const waysOf = async (as: Fetch) => waysIn.parse(await (await as('/api/users/me/ways-in')).json())
const addPasskey = async (user: string, name: string): Promise<string> => {
  const [made] = await rows<{ id: string }>(
    `insert into passkeys (user_id, name, public_key, credential_i_d, counter, device_type, backed_up)
     values ($1, $2, 'key', gen_random_uuid()::text, 0, 'singleDevice', false) returning id`,
    [user, name],
  )
  return made?.id ?? ''
}

test('a guest has no ways in to see or change', async () => {
  await refusal(await visit('/api/users/me/ways-in'), 401)
  await refusal(await visit('/api/users/me/password', json('POST', { newPassword: demoPassword })), 401)
  await refusal(await visit('/api/users/me/second-factor', json('POST', {})), 401)
  await refusal(await visit('/api/users/me/passkeys/x', json('PATCH', { name: 'Mine' })), 401)
})

describe('a passkey', () => {
  test('is told by its name, and not by its key', async () => {
    await addPasskey(person.id, 'Laptop')
    expect((await waysOf(person.as)).passkeys).toMatchObject([{ name: 'Laptop', synced: false }])
    expect(await (await person.as('/api/users/me/ways-in')).text()).not.toContain('key":"key')
  })

  test('is given another name by its owner alone', async () => {
    const id = await addPasskey(person.id, 'Phone')
    const rename = (as: Fetch, name: string) => as(`/api/users/me/passkeys/${id}`, json('PATCH', { name }))
    await refusal(await rename(other.as, 'Mine now'), 404)
    await refusal(await rename(person.as, '  '), 400)
    await refusal(await rename(person.as, 'a'.repeat(61)), 400)
    expect((await rename(person.as, ' Old phone ')).status).toBe(200)
    expect((await waysOf(person.as)).passkeys.map(({ name }) => name)).toContain('Old phone')
  })
})

describe('a password', () => {
  test('that is changed ends all other sessions, and the old one opens nothing', async () => {
    const elsewhere = await signedIn(person.email)
    const change = (currentPassword: string) =>
      person.as(
        '/api/auth/change-password',
        json('POST', { currentPassword, newPassword: 'a wholly new one', revokeOtherSessions: true }),
      )
    await refusal(await change('not-my-password'), 400)
    expect((await change(demoPassword)).status).toBe(200)
    expect(await whoIs(elsewhere.as)).toBeNull()
    expect((await signInWith(person.email, demoPassword)).status).toBe(401)
    expect((await signInWith(person.email, 'a wholly new one')).status).toBe(200)
  })

  const set = (newPassword: string) => other.as('/api/users/me/password', json('POST', { newPassword }))

  test('is not set beside one that is there', async () => {
    expect((await refusal(await set('a wholly new one'), 409)).data.code).toBe('auth/password-already-set')
  })

  test('is set by somebody who came with an outside account', async () => {
    await rows(`update accounts set provider_id = 'github', password = null where user_id = $1`, [other.id])
    expect((await waysOf(other.as)).hasPassword).toBe(false)
    expect((await refusal(await set('short'), 400)).data.code).toBe('auth/bad-password')
    expect((await set('a wholly new one')).status).toBe(200)
    expect((await waysOf(other.as)).hasPassword).toBe(true)
    expect((await signInWith(other.email, 'a wholly new one')).status).toBe(200)
  })

  test('is not set by a session of long ago', async () => {
    await rows(`delete from accounts where user_id = $1 and provider_id = 'credential'`, [other.id])
    await rows(`update sessions set created_at = now() - interval '2 hours' where user_id = $1`, [other.id])
    expect((await refusal(await set('a wholly new one'), 403)).data.code).toBe('auth/session-not-fresh')
  })
})

describe('a second factor', () => {
  let fresh: Person
  beforeAll(async () => {
    fresh = await somebody()
  })
  afterAll(() => remove(fresh))

  const begin = (password?: string) => fresh.as('/api/users/me/second-factor', json('POST', { password }))
  const confirm = (code: string) => fresh.as('/api/auth/two-factor/verify-totp', json('POST', { code }))
  const codeFor = ({ secret }: SecondFactorSetUp) => codeOf(`otpauth://totp/academy?secret=${secret}`)

  test('needs the password', async () => {
    expect((await refusal(await begin('not-my-password'), 403)).data.code).toBe('auth/wrong-password')
    expect((await refusal(await begin(), 403)).data.code).toBe('auth/wrong-password')
  })

  test('is on once a code of it is confirmed, and not before', async () => {
    const reply = await begin(demoPassword)
    expect(reply.headers.get('cache-control')).toContain('no-store')
    const setUp = secondFactorSetUp.parse(await reply.json())
    expect(setUp.svg).toMatch(/^<svg/)
    expect(setUp.backupCodes).toHaveLength(10)
    expect((await waysOf(fresh.as)).secondFactor).toBe(false)
    expect((await confirm('000000')).ok).toBe(false)
    expect((await confirm(codeFor(setUp))).status).toBe(200)
    const [row] = await rows<{ on: boolean }>('select two_factor_enabled as on from users where id = $1', [fresh.id])
    expect(row?.on).toBe(true)
  })

  test('is asked for at the next sign-in', async () => {
    expect(await (await signInWith(fresh.email, demoPassword)).json()).toMatchObject({ twoFactorRedirect: true })
  })
})
