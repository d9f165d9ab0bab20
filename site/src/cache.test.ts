import { expect, test } from 'vitest'
import { createCache } from './cache.ts'

const counted = () => {
  let runs = 0
  return { work: async () => ++runs, runs: () => runs }
}

test('work is done once per key, even when asked for twice at once', async () => {
  const remembered = createCache<number>(2)
  const { work, runs } = counted()
  await Promise.all([remembered('a', work), remembered('a', work)])
  expect(runs()).toBe(1)
})

test('the result that was used longest ago is forgotten first', async () => {
  const remembered = createCache<number>(2)
  const { work, runs } = counted()
  for (const key of ['a', 'b', 'a', 'c', 'a']) await remembered(key, work)
  expect(runs()).toBe(3)
  await remembered('b', work)
  expect(runs()).toBe(4)
})

test('a failure is tried again', async () => {
  const remembered = createCache<number>(2)
  await expect(remembered('a', async () => Promise.reject(new Error('no')))).rejects.toThrow('no')
  await expect(remembered('a', async () => 1)).resolves.toBe(1)
})
