import { expect, test } from 'vitest'
import { type Standing, type State, standingOf } from './standing.ts'

const now = '2026-11-27T12:00:00.000Z'

test.each<[string, State, string | null, Standing]>([
  ['without an end it stays valid', 'valid', null, 'valid'],
  ['before its end it is valid', 'valid', '2026-11-27T12:00:00.001Z', 'valid'],
  ['at its end it has expired', 'valid', now, 'expired'],
  ['a revoked one is revoked, expired or not', 'revoked', '2020-01-01T00:00:00.000Z', 'revoked'],
  ['a replaced one is replaced', 'replaced', null, 'replaced'],
])('%s', (_case, state, expiresAt, standing) => {
  expect(standingOf({ state, expiresAt }, now)).toBe(standing)
})
