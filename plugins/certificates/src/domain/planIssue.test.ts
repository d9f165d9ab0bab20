import { expect, test } from 'vitest'
import { type Known, type Plan, planIssue } from './planIssue.ts'

const now = new Date('2026-11-27T12:00:00.000Z')
const known = (changed: Partial<Known> = {}): Known => ({
  id: 'old',
  editionNumber: 2,
  state: 'valid',
  issuedAt: '2026-01-01T00:00:00.000Z',
  expiresAt: null,
  ...changed,
})
const nothing: Plan = { does: 'nothing' }
const issue: Plan = { does: 'issue' }
const renew: Plan = { does: 'renew', replaces: 'old' }

test.each<[string, Known[], Plan]>([
  ['the first certificate is issued', [], issue],
  ['completing the same edition twice is completing it once', [known()], nothing],
  ['a newer edition has a certificate of its own', [known({ editionNumber: 1 })], issue],
  [
    'one that ends in a year is not renewed by its own edition',
    [known({ expiresAt: '2027-11-27T12:00:00Z' })],
    nothing,
  ],
  ['one that ends within 90 days is', [known({ expiresAt: '2027-02-25T12:00:00.000Z' })], renew],
  [
    'one of a month is not renewed as soon as it is issued',
    [known({ issuedAt: '2026-11-27T11:59:00.000Z', expiresAt: '2026-12-27T11:59:00.000Z' })],
    nothing,
  ],
  [
    'it is in the last half of it',
    [known({ issuedAt: '2026-11-10T12:00:00.000Z', expiresAt: '2026-12-10T12:00:00.000Z' })],
    renew,
  ],
  ['one that has ended is', [known({ expiresAt: '2026-01-01T00:00:00.000Z' })], renew],
  [
    'a newer edition renews one that ends, at any time',
    [known({ editionNumber: 1, expiresAt: '2029-01-01T00:00:00Z' })],
    renew,
  ],
  [
    'one that comes late leaves a newer edition’s alone',
    [known({ editionNumber: 3, expiresAt: '2029-01-01T00:00:00Z' })],
    issue,
  ],
  ['a revoked one stays away', [known({ state: 'revoked' })], nothing],
  ['also when its edition had others before', [known({ state: 'replaced' }), known({ state: 'revoked' })], nothing],
  ['a revoked one of an older edition is no matter', [known({ state: 'revoked', editionNumber: 1 })], issue],
  ['a replaced one is followed by its successor', [known({ id: 'x', state: 'replaced' }), known()], nothing],
])('%s', (_case, list, plan) => {
  expect(planIssue(list, 2, now)).toEqual(plan)
})

test.each<[string, Parameters<typeof planIssue>[0], ReturnType<typeof planIssue>]>([
  ['a path, which has no editions, certifies once', [known({ editionNumber: null })], nothing],
  ['and stays without one that was revoked', [known({ editionNumber: null, state: 'revoked' })], nothing],
  ['the first is issued', [], issue],
])('%s', (_case, list, plan) => {
  expect(planIssue(list, null, now)).toEqual(plan)
})
