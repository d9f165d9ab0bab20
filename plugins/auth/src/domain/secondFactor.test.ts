import { expect, test } from 'vitest'
import { daysLeft, type FactorHolder, type FactorNeed, type FactorPolicy, secondFactorNeed } from './secondFactor.ts'

const at = (text: string) => new Date(`${text}T12:00:00Z`)
const now = at('2026-11-27')
const asked: FactorPolicy = { staffNeedSecondFactor: true, graceDays: 14, neededSince: at('2026-11-20') }
const bare: FactorHolder = { role: 'editor', staffSince: at('2026-01-01'), twoFactorEnabled: false, hasPasskey: false }

test.each<[string, Partial<FactorPolicy>, Partial<FactorHolder>, FactorNeed]>([
  ['after the grace period it is required', { neededSince: at('2026-11-13') }, {}, 'required'],
  ['a grace period of no days is over at once', { graceDays: 0, neededSince: now }, {}, 'required'],
  ['without a known beginning nothing is put off', { neededSince: null }, { staffSince: null }, 'required'],
  ['an instructor needs one', { neededSince: at('2026-11-01') }, { role: 'instructor' }, 'required'],
  ['an administrator needs one', { neededSince: at('2026-11-01') }, { role: 'admin' }, 'required'],
  ['until then it is due', {}, {}, { dueAt: at('2026-12-04') }],
  ['who became staff later has longer', {}, { staffSince: at('2026-11-26') }, { dueAt: at('2026-12-10') }],
  [
    'who was staff before the rule has as long as the rule gives',
    {},
    { staffSince: null },
    { dueAt: at('2026-12-04') },
  ],
  ['a code app is a factor', { neededSince: at('2026-11-01') }, { twoFactorEnabled: true }, 'none'],
  ['a passkey is a factor', { neededSince: at('2026-11-01') }, { hasPasskey: true }, 'none'],
  ['a student needs none', { neededSince: at('2026-11-01') }, { role: 'student' }, 'none'],
  ['who has no role of ours needs none', { neededSince: at('2026-11-01') }, { role: null }, 'none'],
  ['an academy that does not ask gets none', { staffNeedSecondFactor: false }, {}, 'none'],
])('%s', (_case, policy, person, expected) => {
  expect(secondFactorNeed({ ...asked, ...policy }, { ...bare, ...person }, now)).toEqual(expected)
})

test.each([
  ['a week', at('2026-12-04'), 7],
  ['a begun day counts', new Date('2026-11-28T13:00:00Z'), 2],
  ['the last minutes are a day still', new Date('2026-11-27T12:01:00Z'), 1],
])('days left: %s', (_case, dueAt, expected) => {
  expect(daysLeft(dueAt, now)).toBe(expected)
})
