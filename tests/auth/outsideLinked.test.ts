import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { demoPassword } from '../support/academy.ts'
import { codeOf } from '../support/authenticator.ts'
import { rows } from '../support/database.ts'
import { newVisitor, type Visitor } from '../support/outside/visitor.ts'
import { accountsOf, at, type Outside, startOutside } from '../support/outside/world.ts'

let outside: Outside
beforeAll(async () => {
  outside = await startOutside()
})
afterAll(() => outside.stop())

describe('where a second factor is on', () => {
  const email = at('guarded')
  let secret: string
  beforeAll(async () => {
    outside.people.guarded = { name: 'Guarded', email, email_verified: true }
    const owner = await outside.withPassword(email)
    const begun = await outside.post(owner, '/api/users/me/second-factor', { password: demoPassword })
    secret = ((await begun.json()) as { secret: string }).secret
    await give(owner, codeNow())
  })

  const codeNow = () => codeOf(`otpauth://totp/academy?secret=${secret}`)
  const give = (visitor: Visitor, code: string, trustDevice = false) =>
    outside.post(visitor, '/api/auth/two-factor/verify-totp', { code, trustDevice })
  const placeOf = ({ url }: { url: URL }) => url.pathname + url.search

  test('nobody is in before the code, and both steps lead to where it began', async () => {
    const visitor = newVisitor()
    const page = await outside.signInWith(visitor, 'oidc', 'guarded', '/sign-in?arrived&returnTo=%2Fabout')
    expect(placeOf(page)).toBe('/two-factor?returnTo=%2Fabout')
    expect(await outside.me(visitor)).toBeNull()
    expect((await give(visitor, codeNow())).status).toBe(200)
    expect(await outside.me(visitor)).toMatchObject({ email })
  })

  test('the session and the log say by which account somebody came', async () => {
    const [session] = await rows(
      `select method from sessions join users on users.id = sessions.user_id where email = $1
       order by sessions.created_at desc limit 1`,
      [email],
    )
    expect(session).toEqual({ method: 'oidc' })
    const [event] = await rows(
      `select details ->> 'method' as method from audit_events join users on users.id::text = target_id
       where email = $1 and action = 'auth/signed-in' order by audit_events.created_at desc limit 1`,
      [email],
    )
    expect(event).toEqual({ method: 'oidc' })
  })

  test('a wrong code counts towards the same lock as after a password', async () => {
    const visitor = newVisitor()
    await outside.signInWith(visitor, 'oidc', 'guarded')
    expect((await give(visitor, '000000')).status).toBe(401)
    const [factor] = await rows(
      `select failed_verification_count::int as failed from two_factors join users on users.id = two_factors.user_id
       where email = $1`,
      [email],
    )
    expect(factor).toEqual({ failed: 1 })
  })

  test('a device that is trusted goes on at once, and only for its owner', async () => {
    const visitor = newVisitor()
    await outside.signInWith(visitor, 'oidc', 'guarded')
    await give(visitor, codeNow(), true)
    await outside.post(visitor, '/api/auth/sign-out', {})
    // The provider knows them still, and asks nothing.
    expect(placeOf(await visitor.open(await outside.leave(visitor, 'oidc')))).toBe('/courses?from=outside')
    expect(await outside.me(visitor)).toMatchObject({ email })
    expect(placeOf(await outside.signInWith(newVisitor(), 'oidc', 'guarded'))).toContain('/two-factor')
  })
})

describe('parting from an outside account', () => {
  const part = async (visitor: Visitor, accountId: string) => {
    const response = await outside.post(visitor, '/api/auth/unlink-account', { accountId })
    const body = (await response.json()) as { status?: true; errors?: { data: { code: string } }[] }
    return body.status ?? body.errors?.[0]?.data.code
  }
  const linked = async (email: string) => (await accountsOf(email)).filter((each) => each.provider_id !== 'credential')

  test('works while a password remains; nobody parts somebody else’s', async () => {
    const visitor = await outside.withPassword(at('linker'))
    outside.people.linker = { name: 'Linker', email: at('linker'), email_verified: true }
    await outside.link(visitor, 'oidc', 'linker')
    const [account] = await linked(at('linker'))
    const other = await outside.withPassword(at('third'))
    expect(await part(other, account?.id ?? '')).toBe('auth/no-such-way-in')
    expect(await part(newVisitor(), account?.id ?? '')).toBe('kernel/sign-in-required')
    expect(await part(visitor, account?.id ?? '')).toBe(true)
    expect(await linked(at('linker'))).toEqual([])
  })

  test('is refused for the only way in, and for both of two at once', async () => {
    const visitor = newVisitor()
    const email = at('ada.google')
    await outside.signInWith(visitor, 'google', 'ada.google')
    const [first] = await linked(email)
    expect(await part(visitor, first?.id ?? '')).toBe('auth/last-way-in')
    outside.people.second = { name: 'Second', email, email_verified: true }
    await outside.signInWith(visitor, 'oidc', 'second')
    const both = await linked(email)
    const answers = await Promise.all(both.map(({ id }) => part(visitor, id)))
    expect(answers.toSorted()).toEqual(['auth/last-way-in', true].toSorted())
    expect(await linked(email)).toHaveLength(1)
  })

  test('a passkey is a way in too, and is the last that stays', async () => {
    const visitor = newVisitor()
    const email = at('ada.github')
    await outside.signInWith(visitor, 'github', 'ada')
    const [passkey] = await rows<{ id: string }>(
      `insert into passkeys (user_id, name, public_key, credential_i_d, counter, device_type, backed_up)
       select id, 'Key', 'x', $2, 0, 'singleDevice', false from users where email = $1 returning id`,
      [email, email],
    )
    const [account] = await linked(email)
    expect(await part(visitor, account?.id ?? '')).toBe(true)
    const response = await outside.post(visitor, '/api/auth/passkey/delete-passkey', { id: passkey?.id })
    expect(response.status).toBe(409)
  })

  test('wants a sign-in of the last hour', async () => {
    const visitor = await outside.withPassword(at('stale'))
    const user = await outside.me(visitor)
    await rows(`update sessions set created_at = now() - interval '2 hours' where user_id = $1`, [user?.id])
    expect(await part(visitor, '00000000-0000-4000-8000-000000000000')).toBe('auth/session-not-fresh')
  })
})
