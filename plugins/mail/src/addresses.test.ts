import { expect, test } from 'vitest'
import { readAddress, readSender } from './addresses.ts'

test.each([
  'two@example.org,three@example.org',
  'Name <two@example.org>',
  'two@example.org\r\nBcc: three@example.org',
  'two@example.org\n',
  ' two@example.org',
  '"two@example.org"@example.org',
  'two@example.org (a comment)',
  'two',
  '',
  `${'x'.repeat(250)}@example.org`,
])('%j is not an address to send to', (given) => {
  expect(readAddress(given)).toBeNull()
})

test('an address is taken as it is', () => {
  expect(readAddress('tess.lindqvist+a@mail.example.org')).toBe('tess.lindqvist+a@mail.example.org')
})

test.each([
  ['Sentry Academy <academy@localhost>', { name: 'Sentry Academy', address: 'academy@localhost' }],
  ['"Academy, the" <a@example.org>', { name: 'Academy, the', address: 'a@example.org' }],
  ['a@example.org', { name: '', address: 'a@example.org' }],
  ['Academy', null],
  ['Academy <a@example.org', null],
  ['A <a@example.org>\r\nBcc: b@example.org', null],
])('the sender %j', (given, expected) => {
  expect(readSender(given)).toEqual(expected)
})
