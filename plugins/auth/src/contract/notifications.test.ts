import { expect, test } from 'vitest'
import { wantsMail } from './notifications.ts'

test.each([
  ['news, until somebody asks for them', null, 'product-news', false],
  ['news, once asked for', { 'product-news': { email: true } }, 'product-news', true],
  ['badges, until somebody asks for them', {}, 'badges', false],
  ['reviews, by default', null, 'reviews', true],
  ['reviews, beside another choice', { 'product-news': { email: false } }, 'reviews', true],
  ['reviews, once switched off', { reviews: { email: false } }, 'reviews', false],
  ['mentions, by default', {}, 'mentions', true],
  ['mentions, where the row is unreadable', 'nonsense', 'mentions', true],
] as const)('%s', (_case, stored, kind, wanted) => {
  expect(wantsMail(stored, kind)).toBe(wanted)
})
