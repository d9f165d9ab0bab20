import { scryptSync } from 'node:crypto'
import { hashPassword, verifyPassword } from 'better-auth/crypto'
import { expect, test } from 'vitest'

// What docs/operators.md publishes. Another version of better-auth with cheaper parameters must not come in unseen.

const published = { N: 16_384, r: 16, p: 1, maxmem: 128 * 16_384 * 16 * 2 }
const password = 'observe-everything-1'

test('a password is stored as its salt and 64 bytes of scrypt with the published parameters', async () => {
  const [salt = '', key = ''] = (await hashPassword(password)).split(':')
  expect(salt).toMatch(/^[0-9a-f]{32}$/)
  expect(key).toBe(scryptSync(password, salt, 64, published).toString('hex'))
})

test('two hashes of one password share nothing', async () => {
  const [first, second] = [await hashPassword(password), await hashPassword(password)]
  expect(first).not.toBe(second)
  expect(await verifyPassword({ hash: second, password })).toBe(true)
  expect(await verifyPassword({ hash: second, password: `${password} ` })).toBe(false)
})
