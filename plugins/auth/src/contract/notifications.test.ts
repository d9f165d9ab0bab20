import { expect, test } from 'vitest'
import { notificationPreferences, notificationView, wantsMail } from './notifications.ts'

test.each([
  ['news, until somebody asks for them', null, 'product-news', false],
  ['news, once asked for', { 'product-news': { email: true } }, 'product-news', true],
  ['badges, until somebody asks for them', {}, 'badges', false],
  ['reviews, by default', null, 'reviews', true],
  ['reviews, beside another choice', { 'product-news': { email: false } }, 'reviews', true],
  ['reviews, once switched off', { reviews: { email: false } }, 'reviews', false],
  ['mentions, by default', {}, 'mentions', true],
  ['mentions, where the row is unreadable', 'nonsense', 'mentions', true],
  ['announcements, by default', null, 'announcements', true],
  ['the digest, until somebody asks for it', null, 'digest', false],
  ['reminders, until somebody asks for them', null, 'reminders', false],
] as const)('%s', (_case, stored, kind, wanted) => {
  expect(wantsMail(stored, kind)).toBe(wanted)
})

test.each([
  ['the usual one, of whoever said nothing', null, 'announcements', 'at-once'],
  ['the one that was chosen', { announcements: { email: true, way: 'weekly' } }, 'announcements', 'weekly'],
  ['the same while they are off', { reminders: { email: false, way: '3' } }, 'reminders', '3'],
  ['none, where there is but one', { digest: { email: true } }, 'digest', null],
] as const)('the way in which mails come is %s', (_case, stored, kind, way) => {
  expect(notificationView(stored, kind).way).toBe(way)
})

test.each([
  ['a kind that is none', { gossip: { email: true } }],
  ['a way that is none', { reminders: { email: true, way: '2' } }],
  ['a word instead of yes or no', { digest: { email: 'yes' } }],
])('%s is refused', (_case, stored) => {
  expect(notificationPreferences.safeParse(stored).success).toBe(false)
})
