import { afterEach, expect, inject, test } from 'vitest'
import { until } from '../../../scripts/supervisor/until.ts'
import { rows } from '../../../tests/support/database.ts'
import { type Listener, listenTo } from '../src/listen.ts'
import { createLogger } from '../src/logger.ts'

const channel = 'kernel_test'
let listener: Listener | undefined
afterEach(() => listener?.close())

const tell = (payload: string) => rows('select pg_notify($1, $2)', [channel, payload])
/** Ends the connections that listen, as a restart of Postgres does, and answers how many there were. */
const cutOff = async () =>
  (
    await rows('select pg_terminate_backend(pid) from pg_stat_activity where application_name = $1', [
      `academy-${channel}`,
    ])
  ).length

test('a lost connection is opened again, and says that something may have been missed', async () => {
  const heard: string[] = []
  let missed = 0
  listener = listenTo({
    connectionString: inject('academy').databaseUrl,
    channel,
    hear: (payload) => heard.push(payload),
    missed: () => {
      missed += 1
    },
    log: createLogger('test', 'silent'),
  })
  await until('it listens', 10_000, async () => missed === 1)
  await tell('one')
  await until('it hears', 10_000, async () => heard.includes('one'))

  expect(await cutOff()).toBe(1)
  await until('it knows that it hears nothing', 10_000, async () => !listener?.isListening())
  await until('it listens again', 10_000, async () => missed === 2)
  await tell('two')
  await until('it hears again', 10_000, async () => heard.includes('two'))
  expect(heard).toEqual(['one', 'two'])

  await listener.close()
  expect(await cutOff()).toBe(0)
})
