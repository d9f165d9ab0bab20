import { randomUUID } from 'node:crypto'
import { attemptLimits, type CountedAttempt, countAttempt, redisOf } from '@academy/kernel'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { json } from '../../../tests/support/academy.ts'
import { startRedis } from '../../../tests/support/redis.ts'
import { type Ask, cookieOf, password, type Stores, startStores } from './support/stores.ts'

// Sessions and counts are in Postgres, or in Redis when there is one: what holds of them holds in both.

const redis = await startRedis()
const stores = ['Postgres', ...(redis ? ['Redis'] : [])]

let at: Stores
beforeAll(async () => {
  at = await startStores(redis)
}, 300_000)
afterAll(() => at.stop())

const whoIs = async (as: Ask): Promise<string | null> => {
  const { user } = (await (await as('/api/users/me')).json()) as { user: { id: string } | null }
  return user?.id ?? null
}
type Listed = { id: string; current: boolean }
const listedTo = async (as: Ask) =>
  ((await (await as('/api/users/me/sessions')).json()) as { sessions: Listed[] }).sessions
const endOthers = (as: Ask) => as('/api/users/me/sessions/revoke-others', json('POST', {}))

/** Milliseconds. */
const day = 86_400_000

describe.each(stores)('sessions in %s', (store) => {
  test('are listed for their owner, and end one by one', async () => {
    const { id, email } = await at.newPerson()
    const [first, second] = [await at.signIn(store, email), await at.signIn(store, email)]
    const listed = await listedTo(first.as)
    expect(listed.map(({ current }) => current).sort()).toEqual([false, true])
    const other = listed.find(({ current }) => !current)
    expect((await first.as(`/api/users/me/sessions/${other?.id}`, { method: 'DELETE' })).status).toBe(200)
    expect([await whoIs(first.as), await whoIs(second.as)]).toEqual([id, null])
    expect(await listedTo(first.as)).toMatchObject([{ current: true }])
  })

  test('all others end at once', async () => {
    const { id, email } = await at.newPerson()
    const [first, second, third] = [
      await at.signIn(store, email),
      await at.signIn(store, email),
      await at.signIn(store, email),
    ]
    expect((await endOthers(second.as)).status).toBe(200)
    expect([await whoIs(first.as), await whoIs(second.as), await whoIs(third.as)]).toEqual([null, id, null])
  })

  test('one that began while others did can be ended too', async () => {
    const { id, email } = await at.newPerson()
    const [first, ...others] = await Promise.all(Array.from({ length: 5 }, () => at.signIn(store, email)))
    expect(await listedTo(first!.as)).toHaveLength(5)
    await endOthers(first!.as)
    expect(await whoIs(first!.as)).toBe(id)
    for (const { as } of others) expect(await whoIs(as)).toBeNull()
  })

  test('end when the password changes, but for the one that changed it, which gets another name', async () => {
    const { id, email } = await at.newPerson()
    const [first, other] = [await at.signIn(store, email), await at.signIn(store, email)]
    const change = { currentPassword: password, newPassword: 'another-horse-battery', revokeOtherSessions: false }
    const reply = await first.as('/api/auth/change-password', json('POST', change))
    expect(reply.status).toBe(200)
    expect([await whoIs(first.as), await whoIs(other.as)]).toEqual([null, null])
    expect(await whoIs(at.asker(store, cookieOf(reply)))).toBe(id)
    await at.signIn(store, email, change.newPassword)
  })

  test('end when their owner’s role changes, and not when the name does', async () => {
    const [admin, person] = [await at.newPerson('admin'), await at.newPerson()]
    const [boss, theirs] = [await at.signIn(store, admin.email), await at.signIn(store, person.email)]
    const change = async (data: object) =>
      expect((await boss.as(`/api/users/${person.id}`, json('PATCH', data))).status).toBe(200)
    await change({ name: 'Somebody else' })
    expect(await whoIs(theirs.as)).toBe(person.id)
    const kept = (await (await theirs.as('/api/auth/get-session')).json()) as { user: { name: string } }
    expect(kept.user.name).toBe('Somebody else')
    await change({ role: 'editor' })
    expect(await whoIs(theirs.as)).toBeNull()
    expect(await (await theirs.as('/api/auth/get-session')).json()).toBeNull()
  })

  test('end with a ban', async () => {
    const { id, email } = await at.newPerson()
    const { as } = await at.signIn(store, email)
    await at.payload.update({ collection: 'users', id, data: { banned: true } })
    expect(await (await as('/api/auth/get-session')).json()).toBeNull()
  })

  test('live on while they are used', async () => {
    const { id, email } = await at.newPerson()
    const { as, token } = await at.signIn(store, email)
    const expiry = async () => {
      const reply = (await (await as('/api/auth/get-session')).json()) as { session: { expiresAt: string } }
      return new Date(reply.session.expiresAt).getTime()
    }
    const full = await expiry()
    await at.shorten(token, new Date(Date.now() + 5 * day))
    expect(await whoIs(as)).toBe(id)
    expect(await expiry()).toBeGreaterThanOrEqual(full)
    await at.shorten(token, new Date(Date.now() - 1000))
    expect(await whoIs(as)).toBeNull()
  })

  test('end with the account', async () => {
    const [admin, person] = [await at.newPerson('admin'), await at.newPerson()]
    const [boss, theirs] = [await at.signIn(store, admin.email), await at.signIn(store, person.email)]
    expect((await boss.as(`/api/users/${person.id}`, { method: 'DELETE' })).status).toBe(200)
    at.made.splice(at.made.indexOf(person.id), 1)
    expect(await (await theirs.as('/api/auth/get-session')).json()).toBeNull()
  })
})

describe.each(stores)('tries with credentials, counted in %s', (store) => {
  const countOf = (statuses: number[]) =>
    Object.fromEntries([...Map.groupBy(statuses, (status) => status)].map(([status, all]) => [status, all.length]))
  const wrong = (email: string) => json('POST', { email, password: 'not-the-password' })

  test('of two hundred wrong passwords at once, no more than allowed are looked at', async () => {
    const { email } = await at.newPerson()
    const replies = await Promise.all(
      Array.from({ length: 200 }, () => at.asker(store)('/api/auth/sign-in/email', wrong(email))),
    )
    const allowed = attemptLimits.signIn.pair.points
    expect(countOf(replies.map(({ status }) => status))).toEqual({ 401: allowed, 429: 200 - allowed })
    const refused = replies.find(({ status }) => status === 429)!
    const seconds = Number(refused.headers.get('retry-after'))
    expect(seconds).toBeGreaterThan(0)
    expect(seconds).toBeLessThanOrEqual(attemptLimits.signIn.pair.seconds)
    expect(await refused.json()).toMatchObject({
      errors: [{ message: expect.stringContaining('Wait'), data: { code: 'kernel/too-many-requests' } }],
    })
    // Not even the right one, and not in capital letters.
    const right = json('POST', { email: email.toUpperCase(), password })
    expect((await at.asker(store)('/api/auth/sign-in/email', right)).status).toBe(429)
  })

  test('the right password is not counted', async () => {
    const { email } = await at.newPerson()
    for (let time = 0; time <= attemptLimits.signIn.pair.points; time++) await at.signIn(store, email)
  })

  const tryFrom = (address: string, identity: string | null) =>
    countAttempt(
      { payload: at.payload, redisUrl: store === 'Redis' ? redis!.url : null },
      { kind: 'signIn', address, identity },
    )
  const refusedOf = (tries: CountedAttempt[]) => tries.filter(({ refused }) => refused).length

  test('a stranger does not lock the owner out, many strangers only for a while', async () => {
    const identity = randomUUID()
    const { pair, identity: all } = attemptLimits.signIn
    const fromOne = await Promise.all(Array.from({ length: 50 }, () => tryFrom('198.51.100.7', identity)))
    expect(refusedOf(fromOne)).toBe(50 - pair.points)
    expect((await tryFrom('203.0.113.1', identity)).refused).toBeNull()
    const fromMany = await Promise.all(Array.from({ length: 50 }, (_, n) => tryFrom(`192.0.2.${n}`, identity)))
    expect(refusedOf(fromMany)).toBe(50 - (all.points - pair.points - 1))
  })

  test('one address cannot try many accounts, and its neighbours in the same network are the same', async () => {
    const { address } = attemptLimits.signIn
    const network = `2001:db8:${Math.floor(Math.random() * 65_536).toString(16)}`
    const tries = Array.from({ length: address.points + 5 }, (_, n) => tryFrom(`${network}::${n}`, randomUUID()))
    expect(refusedOf(await Promise.all(tries))).toBe(5)
    expect((await tryFrom(`${network}:1::1`, randomUUID())).refused).toBeNull()
  })

  test('nobody’s mailbox is flooded, and each kind of mail has its own count', async () => {
    const email = `nobody-${randomUUID()}@academy.test`
    const ask = (path: string) => at.asker(store)(path, json('POST', { email }))
    const statuses = await Promise.all(Array.from({ length: 8 }, () => ask('/api/auth/request-password-reset')))
    expect(countOf(statuses.map(({ status }) => status))).toEqual({ 200: attemptLimits.resetMail.pair.points, 429: 3 })
    expect((await ask('/api/auth/sign-in/magic-link')).status).toBe(200)
  })

  test('what is stored names neither an email nor an address', async () => {
    const { rows } = await at.payload.db.pool.query<{ key: string }>('select key from rate_limits')
    const keys = redis ? await redisOf(redis.url).keys('limit:*') : []
    expect(rows.length).toBeGreaterThan(0)
    for (const key of [...rows.map(({ key }) => key), ...keys]) expect(key).toMatch(/^limit:\w+:\w+:[\w-]{43}$/)
  })
})

test.runIf(redis)('without its Redis the academy reads on, knows who is signed in, and still counts', async () => {
  const { id, email } = await at.newPerson()
  const { as } = await at.signIn('Redis', email)
  await redis?.stop()
  expect(await whoIs(as)).toBe(id)
  expect((await as('/api/courses?limit=1')).status).toBe(200)
  const statuses: number[] = []
  for (let time = 0; time < 12; time++) {
    const guess = json('POST', { email, password: 'not-the-password' })
    statuses.push((await at.asker('Redis')('/api/auth/sign-in/email', guess)).status)
  }
  expect(statuses.filter((status) => status === 401)).toHaveLength(attemptLimits.signIn.pair.points)
  expect(statuses.at(-1)).toBe(429)
})
