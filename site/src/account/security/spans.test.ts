import type { SessionView } from '@academy/auth/contract'
import { expect, test } from 'vitest'
import { spansOf } from './spans.ts'

const session = (startedAt: string, lastUsedAt: string, current = false): SessionView => ({
  id: startedAt,
  device: 'Firefox on Linux',
  network: null,
  method: 'password',
  startedAt,
  lastUsedAt,
  current,
})
const now = new Date('2026-11-11T00:00:00Z')
const drawn = (sessions: SessionView[]) => spansOf(sessions, now).map(({ from, to }) => [from, to])

test('the oldest session begins the scale, and the one that asks ends it', () => {
  const old = session('2026-11-01T00:00:00Z', '2026-11-06T00:00:00Z')
  const mine = session('2026-11-06T00:00:00Z', '2026-11-10T00:00:00Z', true)
  expect(drawn([mine, old])).toEqual([
    [50, 100],
    [0, 50],
  ])
})

test('a session that began just now can be seen', () => {
  const old = session('2026-11-01T00:00:00Z', '2026-11-01T00:00:00Z')
  const fresh = session('2026-11-11T00:00:00Z', '2026-11-11T00:00:00Z', true)
  expect(drawn([fresh, old])).toEqual([
    [99, 100],
    [0, 1],
  ])
})

test('there may be none', () => {
  expect(drawn([])).toEqual([])
})
