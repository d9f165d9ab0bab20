import type { IncomingMessage } from 'node:http'
import { expect, test } from 'vitest'
import { clientAddress, isSecure } from './client.ts'

const from = (headers: Record<string, string>) =>
  ({ headers, socket: { remoteAddress: '10.0.0.9' } }) as unknown as IncomingMessage

test.each([
  ['a stranger’s claim is ignored without a proxy', { 'x-forwarded-for': '1.2.3.4' }, false, '10.0.0.9'],
  [
    'the proxy’s entry counts, not what the client put before it',
    { 'x-forwarded-for': '6.6.6.6, 1.2.3.4' },
    true,
    '1.2.3.4',
  ],
  ['nonsense falls back to the socket', { 'x-forwarded-for': '<script>' }, true, '10.0.0.9'],
  ['no header falls back to the socket', {}, true, '10.0.0.9'],
])('%s', (_case, headers, trustProxy, expected) => {
  expect(clientAddress(from(headers), trustProxy)).toBe(expected)
})

test('only a trusted proxy can say that the reader came by https', () => {
  expect(isSecure(from({ 'x-forwarded-proto': 'https' }), false)).toBe(false)
  expect(isSecure(from({ 'x-forwarded-proto': 'https' }), true)).toBe(true)
})
