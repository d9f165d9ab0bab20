import { randomUUID } from 'node:crypto'
import config from '@payload-config'
import { betterAuth } from 'better-auth'
import { getPayload, type Payload } from 'payload'
import { afterAll, beforeAll, expect, inject, test } from 'vitest'
import { resolveOptions } from '../src/options.ts'
import { authOf } from '../src/server/betterAuth.ts'

// better-auth writes tables that Payload migrates. What must hold when many come at once is tried on the real ones.

const secret = 'a-secret-of-the-tests-with-32-letters'
const settings = () =>
  resolveOptions({
    publicUrl: inject('academy').baseUrl,
    secret,
    isProduction: false,
    dataDir: inject('academy').dataDir,
    sendMail: async () => {},
    audit: async () => {},
  })
const counters = 'test_counters'
let payload: Payload

beforeAll(async () => {
  payload = await getPayload({ config, disableOnInit: true })
  await payload.db.pool.query(`create table if not exists ${counters} (id uuid primary key, uses integer not null)`)
})
afterAll(async () => {
  await payload.db.pool.query(`drop table ${counters}`)
  await payload.destroy()
})

const atOnce = <Result>(times: number, work: () => Promise<Result>): Promise<Result[]> =>
  Promise.all(Array.from({ length: times }, work))

const soon = () => new Date(Date.now() + 60_000)

test('of eight who use a single-use token at once, one wins', async () => {
  const { internalAdapter } = await authOf(payload, settings()).$context
  const identifier = randomUUID()
  await internalAdapter.createVerificationValue({ identifier, value: 'once', expiresAt: soon() })
  const won = await atOnce(8, () => internalAdapter.consumeVerificationValue(identifier))
  expect(won.filter(Boolean)).toHaveLength(1)
})

test('the database alone decides that, without a lock in the process', async () => {
  const { adapter, internalAdapter } = await authOf(payload, settings()).$context
  const { id } = await internalAdapter.createVerificationValue({
    identifier: randomUUID(),
    value: 'once',
    expiresAt: soon(),
  })
  const won = await atOnce(8, () => adapter.consumeOne({ model: 'verification', where: [{ field: 'id', value: id }] }))
  expect(won.filter(Boolean)).toHaveLength(1)
})

test('twenty increments at once count twenty', async () => {
  const counter = { modelName: counters, fields: { uses: { type: 'number' as const, required: true } } }
  const auth = betterAuth({
    baseURL: settings().publicUrl,
    secret,
    database: payload.db.pool,
    advanced: { database: { generateId: 'uuid' } },
    plugins: [{ id: 'counter', schema: { counter } }],
  })
  const { adapter } = await auth.$context
  const id = randomUUID()
  await payload.db.pool.query(`insert into ${counters} (id, uses) values ($1, 0)`, [id])
  await atOnce(20, () =>
    adapter.incrementOne({ model: 'counter', where: [{ field: 'id', value: id }], increment: { uses: 1 } }),
  )
  const { rows } = await payload.db.pool.query<{ uses: number }>(`select uses from ${counters} where id = $1`, [id])
  expect(rows[0]?.uses).toBe(20)
})

test('a password is stored hashed, and a session’s owner and expiry are columns of Payload’s own table', async () => {
  const { rows } = await payload.db.pool.query<{ password: string }>(
    'select password from accounts where password is not null limit 1',
  )
  expect(rows[0]?.password).not.toContain('observe-everything-1')
  const session = await payload.db.pool.query('select user_id, expires_at from sessions limit 1')
  expect(session.rowCount).toBe(1)
})
