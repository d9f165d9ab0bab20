import type { Payload } from 'payload'
import { beforeEach, expect, test } from 'vitest'
import { recall, recallOne, rememberContent } from './memory.ts'

let payload: Payload
let version: number | null
let read: string[]

const load = async (ids: string[]) => {
  read.push(...ids)
  return new Map(ids.filter((id) => id !== 'gone').map((id) => [id, `${id} at ${version}`]))
}
const ask = (...ids: string[]) => recall({ payload }, 'lesson', ids, load)

beforeEach(() => {
  payload = {} as Payload
  version = 1
  read = []
  rememberContent(payload, () => version)
})

test('each is read once until content changes, whoever asks with what others', async () => {
  await ask('a', 'b')
  expect(await ask('b', 'c', 'gone')).toEqual(
    new Map([
      ['b', 'b at 1'],
      ['c', 'c at 1'],
    ]),
  )
  await ask('a', 'b', 'c', 'gone')
  expect(read).toEqual(['a', 'b', 'c', 'gone'])
  version = 2
  expect((await ask('a')).get('a')).toBe('a at 2')
})

test('kinds do not mix', async () => {
  await ask('a')
  expect(await recallOne({ payload }, 'course', 'a', async () => 'a course')).toBe('a course')
  expect(await recallOne({ payload }, 'course', 'b', async () => null)).toBeNull()
})

test('many who ask at once wait for one', async () => {
  await Promise.all(Array.from({ length: 8 }, () => ask('a')))
  expect(read).toEqual(['a'])
})

test('what changed while it was read is not kept', async () => {
  const slow = ask('a')
  version = 2
  await slow
  expect((await ask('a')).get('a')).toBe('a at 2')
})

test('what could not be read is read again', async () => {
  await expect(recallOne({ payload }, 'course', 'a', () => Promise.reject(new Error('no database')))).rejects.toThrow()
  expect(await recallOne({ payload }, 'course', 'a', async () => 'a course')).toBe('a course')
})

test('a transaction uses what is known, and what it reads itself is for nobody else', async () => {
  const within = (...ids: string[]) => recall({ payload, req: { transactionID: 'its' } }, 'lesson', ids, load)
  await ask('a')
  expect([...(await within('a', 'b')).keys()].toSorted()).toEqual(['a', 'b'])
  await ask('b')
  expect(read).toEqual(['a', 'b', 'b'])
})

test('a transaction does not wait for what another reads, which may wait for its connection', async () => {
  let isThere = (_loaded: Map<string, string>) => {}
  const coming = recall(
    { payload },
    'lesson',
    ['a'],
    () => new Promise<Map<string, string>>((then) => (isThere = then)),
  )
  expect(await recall({ payload, req: { transactionID: 'its' } }, 'lesson', ['a'], load)).toEqual(
    new Map([['a', 'a at 1']]),
  )
  isThere(new Map([['a', 'read elsewhere']]))
  expect(await coming).toEqual(new Map([['a', 'read elsewhere']]))
  expect((await ask('a')).get('a')).toBe('read elsewhere')
})

test.each([
  ['while nobody tells of changes', () => (version = null)],
  ['in a process that does not remember', () => (payload = {} as Payload)],
])('all are read in one go %s', async (_case, forget) => {
  forget()
  await ask('a', 'b', 'a')
  await ask('a')
  expect(read).toEqual(['a', 'b', 'a'])
})

test('there is room for many, and what was not asked for longest goes first', async () => {
  const all = Array.from({ length: 2000 }, (_, index) => `lesson-${index}`)
  await ask(...all)
  await ask('lesson-0', 'one-more')
  read = []
  await ask('lesson-0', 'lesson-1', 'one-more')
  expect(read).toEqual(['lesson-1'])
})
