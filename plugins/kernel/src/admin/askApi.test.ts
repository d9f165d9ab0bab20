import { expect, test, vi } from 'vitest'
import { z } from 'zod'
import { askApi } from './askApi.ts'

const otherwise = 'The server did not answer.'
const schema = z.object({ done: z.boolean() })
const answered = (reply: () => Response | Promise<Response>) => {
  const fetched = vi.fn(async (_path: string, _init?: RequestInit) => reply())
  vi.stubGlobal('fetch', fetched)
  return fetched
}

test('what is asked without a body is read, and with one posted', async () => {
  const fetched = answered(() => Response.json({ done: true }))
  expect(await askApi('/api/x', schema, { otherwise })).toEqual({ ok: true, reply: { done: true } })
  expect(fetched.mock.lastCall?.[1]).toBeUndefined()
  await askApi('/api/x', schema, { body: {}, otherwise })
  expect(fetched.mock.lastCall?.[1]).toMatchObject({ method: 'POST', body: '{}' })
})

test.each<[string, () => Response | Promise<Response>, string]>([
  ['in its words', () => Response.json({ errors: [{ message: 'Save it first.' }] }, { status: 409 }), 'Save it first.'],
  ['without words', () => new Response('<html>', { status: 502 }), otherwise],
  ['not at all', () => Promise.reject(new TypeError('offline')), otherwise],
  ['with something else', () => Response.json({ done: 'perhaps' }), otherwise],
])('a server that answers no, %s', async (_case, reply, problem) => {
  answered(reply)
  expect(await askApi('/api/x', schema, { otherwise })).toEqual({ ok: false, problem })
})
