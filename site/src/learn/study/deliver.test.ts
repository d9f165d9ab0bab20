import { beforeEach, expect, test } from 'vitest'
import { type Answer, deliver, sendOne } from './deliver.ts'
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
  (...statuses: (number | Answer)[]) =>
  async (path: string, body: object): Promise<Answer> => {
    told.push([path, body])
    const answer = statuses[told.length - 1] ?? 200
    return typeof answer === 'number' ? { status: answer } : answer
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

test.each<[string, number | Answer]>([
  ['no network', 0],
  ['a failure of ours', 503],
  ['somebody who is signed out', 401],
  ['too many requests', 429],
  ['somebody who looks through another’s eyes', { status: 403, code: 'kernel/forbidden' }],
])('%s keeps it all', async (_case, status) => {
  await things.add(beat(10))
  await things.add(step('a'))
  expect(await deliver(things, answering(status), now)).toEqual({ arrived: 0, refused: 0 })
  expect(await things.all()).toHaveLength(2)
  expect(told).toHaveLength(1)
})

test.each<[string, number | Answer]>([
  ['what is not there', 404],
  ['what was not bought', { status: 403, code: 'learning/purchase-required' }],
])('%s can never arrive and does not hold up the rest', async (_case, answer) => {
  await things.add(step('gone'))
  await things.add(step('a'))
  expect(await deliver(things, answering(answer, 200), now)).toEqual({ arrived: 1, refused: 1 })
  expect(await things.all()).toEqual([])
})

test('of what was watched the share is told, with its own time', async () => {
  const at = '2026-11-27T10:00:00.000Z'
  await things.add({ kind: 'step', lesson: 'a', done: true, by: 'watched', share: 0.4, at })
  await deliver(things, answering(), now)
  expect(told).toEqual([['/api/lessons/a/complete', { done: true, by: 'watched', share: 0.4, at, sentAt: now() }]])
})

test('what was lost on the way is sent again, and what arrived before it is not', async () => {
  await things.add(step('a'))
  await things.add(step('b'))
  expect(await deliver(things, answering(200, 0), now)).toEqual({ arrived: 1, refused: 0 })
  expect((await things.all()).map(({ kept }) => kept)).toEqual([step('b')])
})

test.each<[string, Kept, string]>([
  ['a step', step('a'), 'a/complete'],
  ['a beat', beat(10), 'learning/heartbeats'],
  ['a note', { kind: 'note', lesson: 'a', clientId: 'c', body: 'x', quote: null, moment: null }, 'api/notes'],
])('%s is sent by itself, and says what became of it', async (_case, kept, path) => {
  expect(await sendOne(kept, answering(200), now)).toBe('arrived')
  expect(await sendOne(kept, answering(0, 0), now)).toBe('later')
  expect(paths()).toEqual([path, path])
})
