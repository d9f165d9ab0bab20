import { createHmac } from 'node:crypto'
import { resolveSigningKey } from 'better-auth/plugins/jwt'
import { exportSPKI, generateKeyPair, importJWK, type JWK, SignJWT } from 'jose'
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest'
import { refusal } from '../../../tests/access/support/documents.ts'
import { database, type Member, newMember, newTokens, partOf, withToken } from '../../../tests/auth/programs.ts'
import { signIn, visit } from '../../../tests/support/academy.ts'
import { resolveOptions } from '../src/options.ts'
import { authOf } from '../src/server/betterAuth.ts'

let person: Member

beforeAll(async () => {
  person = await newMember('instructor')
})
afterAll(async () => {
  await (await signIn('admin'))(`/api/users/${person.id}`, { method: 'DELETE' })
  await (await database()).destroy()
})

const settings = () =>
  resolveOptions({
    publicUrl: inject('academy').baseUrl,
    secret: inject('academy').environment.AUTH_SECRET ?? '',
    isProduction: false,
    dataDir: inject('academy').dataDir,
    sendMail: async () => {},
    audit: async () => {},
  })
const codeOf = async (response: Response) => (await refusal(response, 401)).data.code

describe('a token does not count', () => {
  let good: string
  let published: JWK
  beforeAll(async () => {
    good = (await newTokens(person.as)).accessToken
    const { keys } = (await (await visit('/api/auth/jwks')).json()) as { keys: JWK[] }
    published = keys.find(({ kid }) => kid === partOf(good, 0).kid) as JWK
  })
  const encoded = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url')
  const claims = () => partOf(good, 1)
  const foreign = async (header: object, changed: object = {}) => {
    const { privateKey } = await generateKeyPair('EdDSA')
    return new SignJWT({ ...claims(), ...changed })
      .setProtectedHeader({ alg: 'EdDSA', typ: 'at+jwt', kid: published.kid, ...header })
      .sign(privateKey)
  }
  /** Signed by the academy’s own key, as only it can. */
  const own = async (changed: object, header: object = {}) => {
    const context = await authOf(await database(), settings()).$context
    const key = await resolveSigningKey({ context } as Parameters<typeof resolveSigningKey>[0])
    if (!key) throw new Error('There is no key.')
    return new SignJWT({ ...claims(), ...changed })
      .setProtectedHeader({ alg: 'EdDSA', typ: 'at+jwt', kid: key.kid, ...header })
      .sign(key.privateKey)
  }
  const hmac = async (secret: string | Buffer) => {
    const signed = `${encoded({ alg: 'HS256', typ: 'at+jwt', kid: published.kid })}.${encoded(claims())}`
    return `${signed}.${createHmac('sha256', secret).update(signed).digest('base64url')}`
  }

  test.each<[string, () => Promise<string> | string]>([
    ['without a signature', () => `${encoded({ alg: 'none', typ: 'at+jwt' })}.${encoded(claims())}.`],
    [
      'without a signature, under our key’s name',
      () => `${encoded({ ...partOf(good, 0), alg: 'none' })}.${encoded(claims())}.`,
    ],
    ['signed with our public key as a secret', () => hmac(Buffer.from(published.x ?? '', 'base64url'))],
    [
      'signed with our public key’s PEM as a secret',
      async () => hmac(await exportSPKI((await importJWK(published, 'EdDSA')) as Parameters<typeof exportSPKI>[0])),
    ],
    ['signed by a key that names itself as ours', () => foreign({})],
    ['signed by a key that it brings along', async () => foreign({ jwk: published, kid: 'mine' })],
    ['signed by a key that we do not know', () => foreign({ kid: '00000000-0000-4000-8000-000000000000' })],
    ['that names no key', () => foreign({ kid: undefined })],
    [
      'changed after it was signed',
      () => good.replace(/\.[^.]+\./, `.${encoded({ ...claims(), scope: 'all', also: 1 })}.`),
    ],
    ['of another issuer', () => own({ iss: 'https://evil.test' })],
    ['for another audience', () => own({ aud: 'https://evil.test' })],
    ['that has run out', () => own({ exp: Math.floor(Date.now() / 1000) - 1 })],
    ['that never runs out', () => own({ exp: undefined })],
    ['of another kind', () => own({}, { typ: 'JWT' })],
    ['for somebody whom there is not', () => own({ sub: '00000000-0000-4000-8000-000000000000' })],
    ['of a family that there is not', () => own({ fam: '00000000-0000-4000-8000-000000000000' })],
    ['that is empty', () => ''],
    ['that is no token', () => 'nonsense'],
    ['that is endless', () => `${good}${'x'.repeat(4000)}`],
  ])('%s', async (_title, make) => {
    expect(await codeOf(await withToken(await make())('/api/users/me'))).toBe('auth/bad-token')
  })

  test('and one that the academy signed as it should does: the others fail for what is wrong with them', async () => {
    expect((await withToken(await own({}))('/api/users/me')).status).toBe(200)
  })

  test('and the cookie beside it is not taken in its place', async () => {
    const headers = { authorization: 'Bearer nonsense' }
    expect(await codeOf(await person.as('/api/users/me', { headers }))).toBe('auth/bad-token')
  })

  test('nor is its sender answered as a guest', async () => {
    expect(await codeOf(await withToken('nonsense')('/api/courses?limit=1'))).toBe('auth/bad-token')
  })
})
