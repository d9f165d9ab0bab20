import { beforeEach, expect, test } from 'vitest'
import { deliver, sendOne } from './deliver.ts'
import type { Answer } from './fate.ts'
import type { Kept, KeptThings, Waiting } from './kept.ts'

const inMemory = (): KeptThings => {
  let waiting: Waiting[] = []
  let last = 0
  return {
    add: async (kept) => {
      last += 1
      waiting = [...waiting, { id: last, student: 'ada', kept }]
    },
    all: async () => waiting.filter(({ refused }) => refused === undefined),
    refused: async () => waiting.filter(({ refused }) => refused !== undefined),
    put: async (some) => {
      waiting = waiting.map((each) => some.find(({ id }) => id === each.id) ?? each)
    },
    remove: async (some) => {
      waiting = waiting.filter((each) => !some.some(({ id }) => id === each.id))
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

const note = (clientId: string): Kept => ({ kind: 'note', lesson: 'a', clientId, body: 'x', quote: null, moment: null })

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

const keeps = async () => (await things.all()).map(({ kept }) => kept)
const wont: Answer = { status: 403, code: 'learning/purchase-required', message: 'Buy it.' }

test.each<[string, Kept]>([
  ['a step', step('gone')],
  ['a note', note('n')],
])('%s that the academy refuses stays with its words, is not sent again, and holds up nothing', async (_case, kept) => {
  await things.add(kept)
  await things.add({ ...kept, lesson: 'a' })
  expect(await deliver(things, answering(wont), now)).toEqual({ arrived: 1, refused: 1 })
  await deliver(things, answering(), now)
  expect(told).toHaveLength(2)
  expect(await things.all()).toEqual([])
  expect(await things.refused()).toEqual([expect.objectContaining({ kept, refused: 'Buy it.' })])
})

test('of a lesson’s steps the last one that was refused stays, until a later one arrives', async () => {
  await things.add(step('a'))
  await things.add(step('a', false))
  await deliver(things, answering(wont, wont), now)
  expect((await things.refused()).map(({ kept }) => kept)).toEqual([step('a', false)])
  await things.add(step('a'))
  await deliver(things, answering(), now)
  expect(await things.refused()).toEqual([])
})

test.each([403, 404, 413])('%d from something else than the academy is no refusal', async (status) => {
  await things.add(note('n'))
  expect(await deliver(things, answering(status), now)).toEqual({ arrived: 0, refused: 0 })
  expect(await keeps()).toEqual([note('n')])
})

test('what goes wrong with one kind does not hold up the others', async () => {
  await things.add(beat(10))
  await things.add(step('a'))
  await things.add(note('n'))
  expect(await deliver(things, answering(500, 200, 503), now)).toEqual({ arrived: 1, refused: 0 })
  expect(paths()).toEqual(['learning/heartbeats', 'api/notes', 'a/complete'])
  expect(await keeps()).toEqual([beat(10), step('a')])
})

/** Fails for some, however often they are sent. */
const failingFor = (isPoison: (path: string, body: object) => boolean, failure: Answer = { status: 500 }) => {
  const post = async (path: string, body: object): Promise<Answer> => {
    told.push([path, body])
    return isPoison(path, body) ? failure : { status: 200 }
  }
  return async (times: number) => {
    for (let time = 0; time < times; time++) await deliver(things, post, now)
  }
}

test('a note that fails again and again steps aside for the others, and stays', async () => {
  for (const name of ['x', 'y', 'b', 'c']) await things.add(note(name))
  const times = failingFor((_path, body) => 'clientId' in body && ['x', 'y'].includes(String(body.clientId)))
  await times(2)
  expect(await keeps()).toHaveLength(4)
  await times(5)
  expect(await keeps()).toEqual([note('x'), note('y')])
  told = []
  await times(2)
  // Each in its turn.
  expect(new Set(told.map(([, body]) => (body as { clientId: string }).clientId))).toEqual(new Set(['x', 'y']))
})

test('a step that fails takes along those that follow in its lesson alone', async () => {
  await things.add(step('bad'))
  await things.add(step('a'))
  await things.add(step('bad', false))
  await failingFor((path) => path.includes('bad'))(8)
  expect(await keeps()).toEqual([step('bad'), step('bad', false)])
  told = []
  await deliver(things, answering(), now)
  expect(told.map(([, body]) => body)).toEqual([
    expect.objectContaining({ done: true }),
    expect.objectContaining({ done: false }),
  ])
})

test.each<[string, Answer, number]>([
  ['is refused', { status: 400, code: 'kernel/invalid-input' }, 0],
  ['fails', { status: 500 }, 1],
])('one beat that %s costs the others nothing', async (_case, answer, left) => {
  for (let second = 10; second < 50; second++) await things.add(beat(second))
  const isBad = (_path: string, body: object) => JSON.stringify(body).includes(':33.000')
  const arrived = new Set<string>()
  const post = async (path: string, body: object): Promise<Answer> => {
    if (isBad(path, body)) return answer
    for (const { to } of (body as { beats: { to: string }[] }).beats) arrived.add(to)
    return { status: 200 }
  }
  for (let time = 0; time < 30; time++) await deliver(things, post, now)
  // Those that end or begin at that second are bad here.
  expect(arrived.size).toBe(38)
  expect((await keeps()).length).toBe(left * 2)
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
  ['a note', note('c'), 'api/notes'],
])('%s is sent by itself, and says what became of it', async (_case, kept, path) => {
  expect(await sendOne(kept, answering(200), now)).toBe('arrived')
  expect(await sendOne(kept, answering(0, 0), now)).toBe('later')
  expect(paths()).toEqual([path, path])
})
