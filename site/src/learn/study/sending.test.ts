import { beforeEach, expect, test, vi } from 'vitest'
import type { Kept } from './kept.ts'
import { sendingFor } from './sending.ts'

const { device } = vi.hoisted(() => ({ device: { isFull: false, kept: [] as unknown[] } }))
vi.mock('./kept.ts', () => ({
  keptFor: () => ({
    add: async (kept: Kept) => {
      if (device.isFull) throw new DOMException('No room.', 'QuotaExceededError')
      device.kept.push(kept)
    },
    all: async () => [],
    remove: async () => {},
  }),
}))

const note: Kept = { kind: 'note', lesson: 'a', clientId: 'c', body: 'Mine', quote: null, moment: null }
let sent: unknown[]

/** What the academy answers; 0 for nothing. */
const answering = (status: number) =>
  vi.stubGlobal('fetch', async (path: string, { body }: { body: string }) => {
    sent.push([path, JSON.parse(body)])
    if (status === 0) throw new TypeError('Failed to fetch')
    return Response.json(status < 400 ? {} : { errors: [{ message: 'No.', data: { code: 'a/b' } }] }, { status })
  })

beforeEach(() => {
  Object.assign(device, { isFull: false, kept: [] })
  sent = []
  vi.stubGlobal('document', { cookie: '' })
  vi.stubGlobal('navigator', { locks: { request: (_name: string, work: () => unknown) => work() } })
})

test('what is done is kept, and not sent by keeping it', async () => {
  answering(200)
  expect(await sendingFor('ada').keep(note)).toBe('kept')
  expect([device.kept, sent]).toEqual([[note], []])
})

test.each([
  ['arrives', 200, 'arrived'],
  ['is refused', 404, 'refused'],
  ['is not heard', 0, 'later'],
])('on a full device it is sent at once, and says that it %s', async (_case, status, became) => {
  device.isFull = true
  answering(status)
  expect(await sendingFor('ada').keep(note)).toBe(became)
  const { kind: _kind, ...told } = note
  expect(sent).toEqual([['/api/notes', { ...told, student: 'ada' }]])
})

test('on a full device a page that is not the academy’s has not taken it', async () => {
  device.isFull = true
  vi.stubGlobal('fetch', async () => new Response('<p>Sign in to this network', { status: 200 }))
  expect(await sendingFor('ada').keep(note)).toBe('failed')
})

test('nobody waits for ever for an answer, and a long note is sent too', async () => {
  device.isFull = true
  const init: RequestInit[] = []
  vi.spyOn(AbortSignal, 'timeout').mockReturnValueOnce(AbortSignal.abort(new DOMException('', 'TimeoutError')))
  vi.stubGlobal('fetch', async (_path: string, given: RequestInit) => {
    init.push(given)
    given.signal?.throwIfAborted()
    return Response.json({})
  })
  expect(await sendingFor('ada').keep(note)).toBe('failed')
  expect(await sendingFor('ada').keep({ ...note, body: '永'.repeat(22_000) })).toBe('arrived')
  expect(init.map(({ keepalive }) => keepalive)).toEqual([true, false])
})

test('whoever looks through somebody’s eyes keeps nothing for them and sends nothing', async () => {
  answering(200)
  vi.stubGlobal('document', { cookie: 'a=b; academy.looking=1' })
  const sending = sendingFor('ada')
  expect(await sending.keep(note)).toBe('looking')
  expect(await sending.flush()).toEqual({ arrived: 0, refused: 0 })
  expect([device.kept, sent]).toEqual([[], []])
})
