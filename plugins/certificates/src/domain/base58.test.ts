import { expect, test } from 'vitest'
import { fromBase58, toBase58 } from './base58.ts'

// From the draft “The Base58 Encoding Scheme”.
test.each([
  ['Hello World!', '2NEpo7TZRRrLZSi2U'],
  ['The quick brown fox jumps over the lazy dog.', 'USm3fpXnKG5EUBx2ndxBDMPVciP5hGey2Jh4NDv6gmeo1LkMeiKrLJUUBk6Z'],
])('%s', (text, encoded) => {
  expect(toBase58(Buffer.from(text))).toBe(encoded)
  expect(Buffer.from(fromBase58(encoded)!).toString()).toBe(text)
})

test('zeros at the front are kept', () => {
  expect(toBase58(Uint8Array.of(0, 0, 40, 127, 180, 205))).toBe('11233QC4')
  expect(fromBase58('11233QC4')).toEqual(Uint8Array.of(0, 0, 40, 127, 180, 205))
})

test('other letters are none', () => {
  expect(fromBase58('0OIl')).toBeNull()
})
