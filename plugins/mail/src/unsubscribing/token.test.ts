import { expect, test } from 'vitest'
import { openChoice, sealChoice } from './token.ts'

const secret = 'a-secret-of-thirty-two-characters'
const choice = { user: '0b6f6c9e-5c1c-4c0e-9f59-7f2b3f8f2f3a', about: 'digest' }
const token = sealChoice(choice, secret)

test('a token is read by whoever made it', () => {
  expect(openChoice(token, secret)).toEqual(choice)
})

test('it tells nobody else whose it is, or of which mails', () => {
  const seen = token + Buffer.from(token, 'base64url').toString('latin1')
  expect(seen).not.toMatch(/digest|0b6f6c9e/)
  expect(openChoice(token, `${secret}!`)).toBeNull()
})

test('a mail that is tried again has the same', () => {
  expect(sealChoice(choice, secret)).toBe(token)
  expect(sealChoice({ ...choice, about: 'reminders' }, secret)).not.toBe(token)
})

test.each([
  ['nothing', ''],
  ['a word', 'digest'],
  ['half of it', token.slice(0, 40)],
  ['one with another letter', `${token.slice(0, -4)}${token.endsWith('AAAA') ? 'BBBB' : 'AAAA'}`],
  ['one with another beginning', `AAAA${token.slice(4)}`],
])('%s is none', (_case, other) => {
  expect(openChoice(other, secret)).toBeNull()
})
