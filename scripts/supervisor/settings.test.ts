import { join } from 'node:path'
import { expect, test } from 'vitest'
import { root } from '../bootstrap/paths.mjs'
import { settingsFrom } from './settings.ts'

const order = { port: null, dataDir: null, reset: false, dev: false, startedAt: 0 }
const environment = { NODE_ENV: 'production' } as const

test('nothing given means port 3000, .data and the embedded Postgres', () => {
  expect(settingsFrom(order, environment)).toMatchObject({
    port: 3000,
    dataDir: join(root, '.data'),
    databaseUrl: undefined,
  })
})

test('the environment decides what the command line leaves open', () => {
  const given = { ...environment, PORT: '3200', DATA_DIR: '/srv/academy', DATABASE_URL: 'postgres://db/academy' }
  expect(settingsFrom(order, given)).toMatchObject({
    port: 3200,
    dataDir: '/srv/academy',
    databaseUrl: 'postgres://db/academy',
  })
})

test('the command line wins over the environment', () => {
  const settings = settingsFrom(
    { ...order, port: 3100, dataDir: '/tmp/x' },
    { ...environment, PORT: '3200', DATA_DIR: '/y' },
  )
  expect(settings).toMatchObject({ port: 3100, dataDir: '/tmp/x' })
})

test('an empty variable, as in a copied .env.example, counts as absent', () => {
  const settings = settingsFrom(order, { ...environment, PORT: '', DATA_DIR: '', DATABASE_URL: '', ADMIN_PORT: '' })
  expect(settings).toMatchObject({ port: 3000, adminPort: undefined, databaseUrl: undefined })
})

test('a port that is no number is named', () => {
  expect(() => settingsFrom(order, { ...environment, PORT: 'http' })).toThrow(/PORT/)
})
