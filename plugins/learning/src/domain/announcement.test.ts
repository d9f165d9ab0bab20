import { expect, test } from 'vitest'
import { announcementState } from './announcement.ts'

const now = Date.parse('2026-11-27T12:00:00Z')

test.each([
  ['one without a time', null, null, 'draft'],
  ['one whose time is to come', '2026-11-27T12:00:01Z', null, 'scheduled'],
  ['one whose time has come just now', '2026-11-27T12:00:00Z', null, 'published'],
  ['one that was withdrawn', '2026-11-26T12:00:00Z', '2026-11-27T11:00:00Z', 'withdrawn'],
])('%s', (_case, publishAt, withdrawnAt, state) => {
  expect(announcementState({ publishAt, withdrawnAt }, now)).toBe(state)
})
