import { expect, test, vi } from 'vitest'
import { resend } from './resend.ts'
import { letter } from './testing/letter.ts'

const answering = (status: number, body: unknown) => {
  const fetch = vi.fn<typeof globalThis.fetch>(async () => Response.json(body, { status }))
  const from = { name: 'Sentry Academy', address: 'academy@example.org' }
  return { fetch, transport: resend({ apiKey: 're_key', from, fetch }) }
}

test('a mail goes with both parts, once however often it is tried', async () => {
  const { fetch, transport } = answering(200, { id: 'their-id' })
  expect(await transport.send(letter)).toEqual({ messageId: 'their-id' })
  const [address, init] = fetch.mock.calls[0] ?? []
  expect(address).toBe('https://api.resend.com/emails')
  expect(init?.headers).toMatchObject({ authorization: 'Bearer re_key', 'idempotency-key': 'mail/an-id' })
  expect(JSON.parse(String(init?.body))).toMatchObject({
    from: 'Sentry Academy <academy@example.org>',
    to: ['tess@example.org'],
    subject: 'Hello',
    html: '<p>Hello',
    text: 'Hello',
  })
})

test('a mail that can be stopped says where, for one click of the reader’s', async () => {
  const { fetch, transport } = answering(200, { id: 'their-id' })
  await transport.send({ ...letter, unsubscribe: 'https://academy.example.org/api/mails/unsubscribe?token=t' })
  expect(JSON.parse(String(fetch.mock.calls[0]?.[1]?.body)).headers).toEqual({
    'Auto-Submitted': 'auto-generated',
    'List-Unsubscribe': '<https://academy.example.org/api/mails/unsubscribe?token=t>',
    'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click',
  })
})

test.each([
  [422, true],
  [400, true],
  [401, false],
  [429, false],
  [500, false],
  [200, false],
])('an answer %i that is no acceptance is final: %s', async (status, isFinal) => {
  const { transport } = answering(status, { message: 'Why not.' })
  await expect(transport.send(letter)).rejects.toMatchObject({ isFinal, message: expect.stringContaining('Why not.') })
})

test('a service that does not answer is tried again', async () => {
  const { fetch, transport } = answering(200, {})
  fetch.mockRejectedValue(new Error('connection refused'))
  await expect(transport.send(letter)).rejects.toMatchObject({ isFinal: false })
})
