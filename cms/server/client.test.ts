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
  ['a port is no part of who asks', { 'x-forwarded-for': '1.2.3.4:5678' }, true, '1.2.3.4'],
  ['nor is it in IPv6', { 'x-forwarded-for': '[2001:db8::1]:5678' }, true, '2001:db8::1'],
  ['IPv4 is written as such', { 'x-forwarded-for': '::ffff:1.2.3.4' }, true, '1.2.3.4'],
  ['half an address is none', { 'x-forwarded-for': 'fade' }, true, '10.0.0.9'],
  ['nonsense falls back to the socket', { 'x-forwarded-for': '<script>' }, true, '10.0.0.9'],
  ['no header falls back to the socket', {}, true, '10.0.0.9'],
])('%s', (_case, headers, trustProxy, expected) => {
  expect(clientAddress(from(headers), trustProxy)).toBe(expected)
})

test('only a trusted proxy can say that the reader came by https', () => {
  expect(isSecure(from({ 'x-forwarded-proto': 'https' }), false)).toBe(false)
  expect(isSecure(from({ 'x-forwarded-proto': 'https' }), true)).toBe(true)
})
