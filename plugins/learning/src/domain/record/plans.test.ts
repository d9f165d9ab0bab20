import { expect, test } from 'vitest'
import type { PlanSince } from '../plans.ts'
import { broughtPlans } from './plans.ts'

const now = Date.parse('2026-11-27T23:30:00Z')
const plan = (day: string, change: Partial<PlanSince> = {}): PlanSince => ({
  goalMinutes: 90,
  restDays: [],
  showsStreak: true,
  since: Date.parse(`${day}T10:00:00Z`),
  day,
  zone: null,
  ...change,
})
const [old, newer] = [plan('2026-10-01', { restDays: [7] }), plan('2026-11-01', { restDays: [7, 6, 7] })]

test.each<[string, PlanSince[], PlanSince[], PlanSince[]]>([
  ['all are kept', [old, newer], [], [old, newer]],
  ['of a day the later one there', [old, { ...old, since: old.since + 1 }], [], [{ ...old, since: old.since + 1 }]],
  ['what was planned later here stays', [old], [{ ...old, since: old.since + 1 }], []],
  [
    'what was planned earlier here does not',
    [{ ...old, since: old.since + 1 }],
    [old],
    [{ ...old, since: old.since + 1 }],
  ],
  ['the same is no news', [old], [old], []],
  ['none is of tomorrow', [plan('2030-01-01')], [], []],
  ['nor for a day that is not yet', [plan('2030-01-01', { since: old.since })], [], []],
])('proven: %s', (_case, there, here, expected) => {
  expect(broughtPlans(there, here, { isProven: true, now, timeZone: null })).toEqual(expected)
})

test.each<[string, PlanSince[], PlanSince[], PlanSince[]]>([
  [
    'the newest holds from today on, by the zone here',
    [newer, old],
    [],
    [{ ...newer, restDays: [6, 7], since: now, day: '2026-11-28', zone: 'Europe/Berlin' }],
  ],
  ['nothing, when there is a plan here', [newer], [old], []],
  ['nothing of nothing', [], [], []],
])('claimed: %s', (_case, there, here, expected) => {
  expect(broughtPlans(there, here, { isProven: false, now, timeZone: 'Europe/Berlin' })).toEqual(expected)
})
