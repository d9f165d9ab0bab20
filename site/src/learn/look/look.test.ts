import { expect, test } from 'vitest'
import { cookieOf, lookOf } from './look.ts'

test.each([
  ['nothing is normal', undefined, { size: 'normal', width: 'normal' }],
  ['what was chosen', 'large.wide', { size: 'large', width: 'wide' }],
  ['what nobody can choose is normal', 'huge.narrow', { size: 'normal', width: 'narrow' }],
  ['half of it', 'small', { size: 'small', width: 'normal' }],
] as const)('%s', (_case, cookie, look) => {
  expect(lookOf(cookie)).toEqual(look)
})

test('what is written is what is read', () => {
  expect(lookOf(cookieOf({ size: 'small', width: 'wide' }))).toEqual({ size: 'small', width: 'wide' })
})
