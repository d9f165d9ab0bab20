import { expect, test } from 'vitest'
import { uniformRefusal } from './replies.ts'

const refusal = async (status: number, body: unknown) => {
  const reply = await uniformRefusal(Response.json(body, { status }), '/api/x', 'r1')
  return (await reply.json()) as { errors: { message: string; data: { code: string } }[] } & Record<string, unknown>
}
const codeOf = async (status: number, body: unknown) => (await refusal(status, body)).errors[0]?.data.code

test.each([
  ['our own code is kept', 409, { errors: [{ message: 'm', data: { code: 'a/b' } }] }, 'a/b'],
  ['a refusal without a code gets its status’s', 403, { errors: [{ message: 'm' }] }, 'http/forbidden'],
  [
    'fields that do not fit',
    400,
    { errors: [{ name: 'ValidationError', message: 'm', data: { errors: [] } }] },
    'http/invalid-fields',
  ],
  ['an unknown route is not a missing document', 404, { message: 'Route not found' }, 'http/no-such-route'],
  ['a missing document', 404, { errors: [{ message: 'Not Found' }] }, 'http/not-found'],
  ['better-auth’s codes are spelled like ours', 401, { code: 'INVALID_EMAIL', message: 'm' }, 'auth/invalid-email'],
  [
    'a database that is away',
    503,
    { errors: [{ message: 'm', data: { code: 'kernel/unavailable' } }] },
    'kernel/unavailable',
  ],
  ['a status without a name', 418, { message: 'm' }, 'http/418'],
])('%s', async (_case, status, body, code) => {
  expect(await codeOf(status, body)).toBe(code)
})

test('what the panel reads of a validation error stays', async () => {
  const errors = [{ path: 'title', message: 'Required' }]
  const said = await refusal(400, {
    errors: [{ name: 'ValidationError', message: 'm', data: { collection: 'courses', errors } }],
  })
  expect(said.errors[0]?.data).toMatchObject({ collection: 'courses', errors })
})

test('a failure of ours keeps nothing of what it said', async () => {
  const said = await refusal(500, { errors: [{ message: 'relation "users" does not exist' }], stack: 'at x' })
  expect(JSON.stringify(said)).not.toMatch(/relation|stack/)
})

test('a body that is not JSON is replaced', async () => {
  const reply = await uniformRefusal(new Response('<h1>Bad</h1>', { status: 400 }), '/api/x', 'r1')
  expect(await reply.json()).toMatchObject({ errors: [{ data: { code: 'http/bad-request' } }], requestId: 'r1' })
})
