import { beforeEach, expect, test } from 'vitest'
import { deliver } from './deliver.ts'
import { type Kept, type KeptThings, keptFor } from './kept.ts'

/** As a browser keeps things: its keys are its own properties. */
const storage = (): Storage => {
  const methods = {
    setItem(name: string, value: string) {
      Object.assign(kept, { [name]: value })
    },
    getItem: (name: string) => (Object.hasOwn(kept, name) ? kept[name] : null),
    removeItem(name: string) {
      delete kept[name]
    },
  }
  const kept: Record<string, string> = Object.create(methods)
  return kept as unknown as Storage
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
  things = keptFor('ada', storage())
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
  things.add(step('b'), 1)
  things.add(beat(10), 2)
  things.add(beat(20), 3)
  things.add(step('a', false), 4)
  expect(await deliver(things, answering(), now)).toEqual({ arrived: 2, refused: 0 })
  expect(paths()).toEqual(['learning/heartbeats', 'b/complete', 'a/complete'])
  expect(told[0]?.[1]).toMatchObject({ sentAt: now(), beats: [{ lesson: 'a' }, { lesson: 'a' }] })
  expect(things.all()).toEqual([])
})

test.each([
  ['no network', 0],
  ['a failure of ours', 503],
  ['somebody who is signed out', 401],
  ['too many requests', 429],
])('%s keeps it all', async (_case, status) => {
  things.add(beat(10), 1)
  things.add(step('a'), 2)
  expect(await deliver(things, answering(status), now)).toEqual({ arrived: 0, refused: 0 })
  expect(things.all()).toHaveLength(2)
  expect(told).toHaveLength(1)
})

test('what can never arrive does not hold up the rest', async () => {
  things.add(step('gone'), 1)
  things.add(step('a'), 2)
  expect(await deliver(things, answering(404, 200), now)).toEqual({ arrived: 1, refused: 1 })
  expect(things.all()).toEqual([])
})

test('what was lost on the way is sent again, and what arrived before it is not', async () => {
  things.add(step('a'), 1)
  things.add(step('b'), 2)
  expect(await deliver(things, answering(200, 0), now)).toEqual({ arrived: 1, refused: 0 })
  expect(things.all().map(({ kept }) => kept)).toEqual([step('b')])
})

test('what waits for one student is nothing of another’s, and rubbish is passed over', async () => {
  const shared = storage()
  keptFor('ada', shared).add(step('a'), 1)
  shared.setItem('academy-learning/grace/1', '{')
  expect(keptFor('grace', shared).all()).toEqual([])
  expect(keptFor('ada', shared).all()).toHaveLength(1)
})
