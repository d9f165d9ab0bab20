import { expect, test } from 'vitest'
import { mayUseCookie } from './trustedOrigin.ts'

const publicUrl = 'https://academy.example'
const production = { publicUrl, isProduction: true }
const development = { publicUrl: 'http://localhost:3000', isProduction: false }

test.each<[string, string, Record<string, string>, typeof production, boolean]>([
  ['a foreign page may not change anything', 'POST', { origin: 'https://evil.example' }, production, false],
  ['a null origin may not', 'POST', { origin: 'null' }, production, false],
  ['a look-alike host may not', 'DELETE', { origin: 'https://academy.example.evil.example' }, production, false],
  ['the right host over http may not', 'POST', { origin: 'http://academy.example' }, production, false],
  [
    'a forged Host does not help in production',
    'POST',
    { origin: 'https://evil.example', host: 'evil.example' },
    production,
    false,
  ],
  ['no origin from another site may not', 'PATCH', { 'sec-fetch-site': 'cross-site' }, production, false],
  ['a sibling subdomain may not', 'PATCH', { 'sec-fetch-site': 'same-site' }, production, false],
  ['our own page may', 'POST', { origin: publicUrl }, production, true],
  ['a program without either may', 'POST', {}, production, true],
  ['reading is always allowed', 'GET', { origin: 'https://evil.example' }, production, true],
  [
    'in development any name of this machine may',
    'POST',
    { origin: 'http://127.0.0.1:3000', host: '127.0.0.1:3000' },
    development,
    true,
  ],
  [
    'in development another machine may not',
    'POST',
    { origin: 'http://evil.example', host: '127.0.0.1:3000' },
    development,
    false,
  ],
])('%s', (_case, method, headers, rule, allowed) => {
  expect(mayUseCookie({ method, headers: new Headers(headers) }, rule)).toBe(allowed)
})
