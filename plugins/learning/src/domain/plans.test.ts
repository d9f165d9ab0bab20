import { describe, expect, test } from 'vitest'
import { type PlanSince, restsOn, usualPlan, zonesOf } from './plans.ts'

const plan = (day: string, given: Partial<PlanSince>): PlanSince => ({
  ...usualPlan,
  since: Date.parse(`${day}T12:00:00Z`),
  day,
  zone: null,
  ...given,
})

describe('zones', () => {
  test.each([
    ['nothing said', [], null, ['UTC']],
    ['a zone in the profile alone', [], 'Asia/Tokyo', ['Asia/Tokyo']],
    ['a plan before the first zone was named', [null], 'Asia/Tokyo', ['Asia/Tokyo']],
    ['a move', ['Europe/Berlin', 'Asia/Tokyo'], 'Asia/Tokyo', ['Europe/Berlin', 'Asia/Tokyo']],
    ['a zone that was withdrawn', ['Europe/Berlin', null], null, ['Europe/Berlin', 'UTC']],
  ] satisfies [string, (string | null)[], string | null, string[]][])('%s', (_case, zones, now, expected) => {
    const plans = zones.map((zone, index) => plan(`2026-0${index + 1}-01`, { zone }))
    expect(zonesOf(plans, now).map(({ zone }) => zone)).toEqual(expected)
  })
})

describe('rest', () => {
  const rests = restsOn([plan('2026-11-10', { restDays: [6, 7] }), plan('2026-11-24', { restDays: [3] })])
  test.each([
    ['a Saturday before there was a plan', '2026-11-07', false],
    ['a Saturday of the first plan', '2026-11-14', true],
    ['a Wednesday of the first plan', '2026-11-18', false],
    ['the last Sunday of the first plan', '2026-11-22', true],
    ['a Wednesday of the second plan', '2026-11-25', true],
    ['a Saturday of the second plan', '2026-11-28', false],
  ])('%s', (_case, day, expected) => {
    expect(rests(day)).toBe(expected)
  })
})
