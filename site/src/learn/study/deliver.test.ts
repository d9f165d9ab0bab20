import { beforeEach, expect, test } from 'vitest'
import { deliver } from './deliver.ts'
import type { Kept, KeptThings, Waiting } from './kept.ts'

const inMemory = (): KeptThings => {
  let waiting: Waiting[] = []
  let last = 0
  return {
    add: async (kept) => {
      last += 1
      waiting = [...waiting, { id: last, student: 'ada', kept }]
    },
    all: async () => waiting,
    remove: async (some) => {
      waiting = waiting.filter((each) => !some.includes(each))
    },
  }
}

const beat = (second: number): Kept => ({
  kind: 'beat',
  enrollment: 'e',
  lesson: 'a',
  from: `2026-11-27T10:00:${second}.000Z`,
  to: `2026-11-27T10:00:${second + 1}.000Z`,
})
const step = (lesson: string, done = true): Kept => ({
  kind: 'step',
  lesson,
  done,
  by: 'button',
  at: '2026-11-27T10:00:00.000Z',
})

let things: KeptThings
let told: [string, unknown][]
const now = () => new Date('2026-11-27T11:00:00.000Z')

beforeEach(() => {
  things = inMemory()
  told = []
})

const answering =
  (...statuses: number[]) =>
  async (path: string, body: object) => {
    told.push([path, body])
    return statuses[told.length - 1] ?? 200
  }
const paths = () => told.map(([path]) => path.split('/').slice(-2).join('/'))

test('time is sent together and first, then steps in their order', async () => {
  await things.add(step('b'))
  await things.add(beat(10))
  await things.add(beat(20))
  await things.add(step('a', false))
  expect(await deliver(things, answering(), now)).toEqual({ arrived: 2, refused: 0 })
  expect(paths()).toEqual(['learning/heartbeats', 'b/complete', 'a/complete'])
  expect(told[0]?.[1]).toMatchObject({ sentAt: now(), beats: [{ lesson: 'a' }, { lesson: 'a' }] })
  expect(await things.all()).toEqual([])
})

test.each([
  ['no network', 0],
  ['a failure of ours', 503],
  ['somebody who is signed out', 401],
  ['too many requests', 429],
])('%s keeps it all', async (_case, status) => {
  await things.add(beat(10))
  await things.add(step('a'))
  expect(await deliver(things, answering(status), now)).toEqual({ arrived: 0, refused: 0 })
  expect(await things.all()).toHaveLength(2)
  expect(told).toHaveLength(1)
})

test('what can never arrive does not hold up the rest', async () => {
  await things.add(step('gone'))
  await things.add(step('a'))
  expect(await deliver(things, answering(404, 200), now)).toEqual({ arrived: 1, refused: 1 })
  expect(await things.all()).toEqual([])
})

test('what was lost on the way is sent again, and what arrived before it is not', async () => {
  await things.add(step('a'))
  await things.add(step('b'))
  expect(await deliver(things, answering(200, 0), now)).toEqual({ arrived: 1, refused: 0 })
  expect((await things.all()).map(({ kept }) => kept)).toEqual([step('b')])
})
