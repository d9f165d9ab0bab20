import { randomUUID } from 'node:crypto'
import { attemptLimits, type CountedAttempt, closeRedis, countAttempt, redisOf } from '@academy/kernel'
import { getPayload, type Payload } from 'payload'
import { afterAll, beforeAll, describe, expect, inject, test, vi } from 'vitest'
import { baseUrl, json } from '../../../tests/support/academy.ts'
import { type StartedOrigin, startOrigin } from '../../../tests/support/origin.ts'
import { startRedis } from '../../../tests/support/redis.ts'
import { addAccount } from '../src/addAccount.ts'

// Sessions and counts are in Postgres, or in Redis when there is one: what holds of them holds in both.

const password = 'correct-horse-battery'
const redis = await startRedis()
const stores = ['Postgres', ...(redis ? ['Redis'] : [])]

let payload: Payload
let withRedis: StartedOrigin | null = null
const made: string[] = []

beforeAll(async () => {
  // What this process does through Payload reaches the sessions of both origins.
  vi.stubEnv('REDIS_URL', redis?.url ?? '')
  const { default: config } = await import('@payload-config')
  payload = await getPayload({ config, disableOnInit: true })
  withRedis = redis && (await startOrigin({ REDIS_URL: redis.url }))
}, 300_000)
afterAll(async () => {
  await withRedis?.stop()
  // Row by row: Redis is gone by now, and deleting a person asks it.
  for (const collection of ['sessions', 'accounts'] as const) {
    await payload.db.deleteMany({ collection, where: { user: { in: made } } })
  }
  await payload.db.deleteMany({ collection: 'users', where: { id: { in: made } } })
  await payload.destroy()
  await closeRedis()
  await redis?.stop()
})

/** As a page of the academy asks: the one that all tests share has no Redis, the other one has. */
const asker =
  (store: string, cookie = '') =>
  (path: string, init: RequestInit = {}): Promise<Response> => {
    const headers = new Headers(init.headers)
    headers.set('origin', inject('academy').environment.PUBLIC_URL ?? '')
    if (cookie) headers.set('cookie', cookie)
    return fetch(`${store === 'Redis' ? withRedis?.baseUrl : baseUrl()}${path}`, { ...init, headers })
  }

const cookieOf = (reply: Response) =>
  reply.headers
    .getSetCookie()
    .map((line) => line.split(';', 1)[0])
    .join('; ')

const newPerson = async (role: 'student' | 'admin' = 'student') => {
  const email = `store-${randomUUID()}@academy.test`
  const id = await addAccount(payload, { name: 'Somebody', email, password, role })
  made.push(id)
  return { id, email }
}

const signIn = async (store: string, email: string, secret = password) => {
  const reply = await asker(store)('/api/auth/sign-in/email', json('POST', { email, password: secret }))
  expect(reply.status, await reply.clone().text()).toBe(200)
  const cookie = cookieOf(reply)
  const { token } = (await reply.json()) as { token: string }
  return { token, cookie, as: asker(store, cookie) }
}

type Ask = ReturnType<typeof asker>
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

/** Lets a session end at this time, wherever it is. */
const shorten = async (token: string, at: Date): Promise<void> => {
  await payload.db.pool.query('update sessions set expires_at = $1 where token = $2', [at, token])
  if (!redis) return
  const [client, key] = [redisOf(redis.url), `academy:session:${token}`]
  const kept = await client.get(key)
  if (!kept) return
  const { session, ...rest } = JSON.parse(kept)
  await client.set(key, JSON.stringify({ ...rest, session: { ...session, expiresAt: at } }), 'KEEPTTL')
}

describe.each(stores)('sessions in %s', (store) => {
  test('are listed for their owner, and end one by one', async () => {
    const { id, email } = await newPerson()
    const [first, second] = [await signIn(store, email), await signIn(store, email)]
    const listed = await listedTo(first.as)
    expect(listed.map(({ current }) => current).sort()).toEqual([false, true])
    const other = listed.find(({ current }) => !current)
    expect((await first.as(`/api/users/me/sessions/${other?.id}`, { method: 'DELETE' })).status).toBe(200)
    expect([await whoIs(first.as), await whoIs(second.as)]).toEqual([id, null])
    expect(await listedTo(first.as)).toMatchObject([{ current: true }])
  })

  test('all others end at once', async () => {
    const { id, email } = await newPerson()
    const [first, second, third] = [await signIn(store, email), await signIn(store, email), await signIn(store, email)]
    expect((await endOthers(second.as)).status).toBe(200)
    expect([await whoIs(first.as), await whoIs(second.as), await whoIs(third.as)]).toEqual([null, id, null])
  })

  test('one that began while others did can be ended too', async () => {
    const { id, email } = await newPerson()
    const [first, ...others] = await Promise.all(Array.from({ length: 5 }, () => signIn(store, email)))
    expect(await listedTo(first!.as)).toHaveLength(5)
    await endOthers(first!.as)
    expect(await whoIs(first!.as)).toBe(id)
    for (const { as } of others) expect(await whoIs(as)).toBeNull()
  })

  test('end when the password changes, but for the one that changed it, which gets another name', async () => {
    const { id, email } = await newPerson()
    const [first, other] = [await signIn(store, email), await signIn(store, email)]
    const change = { currentPassword: password, newPassword: 'another-horse-battery', revokeOtherSessions: false }
    const reply = await first.as('/api/auth/change-password', json('POST', change))
    expect(reply.status).toBe(200)
    expect([await whoIs(first.as), await whoIs(other.as)]).toEqual([null, null])
    expect(await whoIs(asker(store, cookieOf(reply)))).toBe(id)
    await signIn(store, email, change.newPassword)
  })

  test('end when their owner’s role changes, and not when the name does', async () => {
    const [admin, person] = [await newPerson('admin'), await newPerson()]
    const [boss, theirs] = [await signIn(store, admin.email), await signIn(store, person.email)]
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
    const { id, email } = await newPerson()
    const { as } = await signIn(store, email)
    await payload.update({ collection: 'users', id, data: { banned: true } })
    expect(await (await as('/api/auth/get-session')).json()).toBeNull()
  })

  test('live on while they are used', async () => {
    const { id, email } = await newPerson()
    const { as, token } = await signIn(store, email)
    const expiry = async () => {
      const reply = (await (await as('/api/auth/get-session')).json()) as { session: { expiresAt: string } }
      return new Date(reply.session.expiresAt).getTime()
    }
    const full = await expiry()
    await shorten(token, new Date(Date.now() + 5 * day))
    expect(await whoIs(as)).toBe(id)
    expect(await expiry()).toBeGreaterThanOrEqual(full)
    await shorten(token, new Date(Date.now() - 1000))
    expect(await whoIs(as)).toBeNull()
  })

  test('end with the account', async () => {
    const [admin, person] = [await newPerson('admin'), await newPerson()]
    const [boss, theirs] = [await signIn(store, admin.email), await signIn(store, person.email)]
    expect((await boss.as(`/api/users/${person.id}`, { method: 'DELETE' })).status).toBe(200)
    made.splice(made.indexOf(person.id), 1)
    expect(await (await theirs.as('/api/auth/get-session')).json()).toBeNull()
  })
})

describe.each(stores)('tries with credentials, counted in %s', (store) => {
  const countOf = (statuses: number[]) =>
    Object.fromEntries([...Map.groupBy(statuses, (status) => status)].map(([status, all]) => [status, all.length]))
  const wrong = (email: string) => json('POST', { email, password: 'not-the-password' })

  test('of two hundred wrong passwords at once, no more than allowed are looked at', async () => {
    const { email } = await newPerson()
    const replies = await Promise.all(
      Array.from({ length: 200 }, () => asker(store)('/api/auth/sign-in/email', wrong(email))),
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
    expect((await asker(store)('/api/auth/sign-in/email', right)).status).toBe(429)
  })

  test('the right password is not counted', async () => {
    const { email } = await newPerson()
    for (let time = 0; time <= attemptLimits.signIn.pair.points; time++) await signIn(store, email)
  })

  const tryFrom = (address: string, identity: string | null) =>
    countAttempt({ payload, redisUrl: store === 'Redis' ? redis!.url : null }, { kind: 'signIn', address, identity })
  const refusedOf = (tries: CountedAttempt[]) => tries.filter(({ refused }) => refused).length

  test('a stranger does not lock the owner out, many strangers only for a while', async () => {
    const identity = randomUUID()
    const { pair, identity: all } = attemptLimits.signIn
    const fromOne = await Promise.all(Array.from({ length: 50 }, () => tryFrom('198.51.100.7', identity)))
    expect(refusedOf(fromOne)).toBe(50 - pair.points)
    expect((await tryFrom('203.0.113.1', identity)).refused).toBeNull()
    const fromMany = await Promise.all(Array.from({ length: 50 }, (_, at) => tryFrom(`192.0.2.${at}`, identity)))
    expect(refusedOf(fromMany)).toBe(50 - (all.points - pair.points - 1))
  })

  test('one address cannot try many accounts, and its neighbours in the same network are the same', async () => {
    const { address } = attemptLimits.signIn
    const network = `2001:db8:${Math.floor(Math.random() * 65_536).toString(16)}`
    const tries = Array.from({ length: address.points + 5 }, (_, at) => tryFrom(`${network}::${at}`, randomUUID()))
    expect(refusedOf(await Promise.all(tries))).toBe(5)
    expect((await tryFrom(`${network}:1::1`, randomUUID())).refused).toBeNull()
  })

  test('nobody’s mailbox is flooded, and each kind of mail has its own count', async () => {
    const email = `nobody-${randomUUID()}@academy.test`
    const ask = (path: string) => asker(store)(path, json('POST', { email }))
    const statuses = await Promise.all(Array.from({ length: 8 }, () => ask('/api/auth/request-password-reset')))
    expect(countOf(statuses.map(({ status }) => status))).toEqual({ 200: attemptLimits.resetMail.pair.points, 429: 3 })
    expect((await ask('/api/auth/sign-in/magic-link')).status).toBe(200)
  })

  test('what is stored names neither an email nor an address', async () => {
    const { rows } = await payload.db.pool.query<{ key: string }>('select key from rate_limits')
    const keys = redis ? await redisOf(redis.url).keys('limit:*') : []
    expect(rows.length).toBeGreaterThan(0)
    for (const key of [...rows.map(({ key }) => key), ...keys]) expect(key).toMatch(/^limit:\w+:\w+:[\w-]{43}$/)
  })
})

test.runIf(redis)('without its Redis the academy reads on, knows who is signed in, and still counts', async () => {
  const { id, email } = await newPerson()
  const { as } = await signIn('Redis', email)
  await redis?.stop()
  expect(await whoIs(as)).toBe(id)
  expect((await as('/api/courses?limit=1')).status).toBe(200)
  const statuses: number[] = []
  for (let time = 0; time < 12; time++) {
    const guess = json('POST', { email, password: 'not-the-password' })
    statuses.push((await asker('Redis')('/api/auth/sign-in/email', guess)).status)
  }
  expect(statuses.filter((status) => status === 401)).toHaveLength(attemptLimits.signIn.pair.points)
  expect(statuses.at(-1)).toBe(429)
})
