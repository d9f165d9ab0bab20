import { expect, test } from 'vitest'
import { seal, unseal } from './secretBox.ts'

const secret = 'a-secret-of-at-least-32-characters'
const plain = Buffer.from('a private key')

test('what is sealed opens with the same secret, and looks different each time', () => {
  expect(unseal(seal(plain, secret), secret)).toEqual(plain)
  expect(seal(plain, secret)).not.toBe(seal(plain, secret))
})

test.each([
  ['another secret', (sealed: string) => unseal(sealed, `${secret}!`)],
  ['a changed byte', (sealed: string) => unseal(`${sealed.slice(0, -4)}AAAA`, secret)],
])('%s does not open it', (_case, open) => {
  expect(() => open(seal(plain, secret))).toThrow()
})
