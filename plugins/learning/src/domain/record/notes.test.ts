import { expect, test } from 'vitest'
import { broughtNote } from './notes.ts'

const [before, after] = ['2026-11-03T10:00:00.000Z', '2026-11-09T10:00:00.000Z']
const note = (body: string, updatedAt: string, removedAt: string | null = null) => ({ body, updatedAt, removedAt })

test.each<[string, ReturnType<typeof note>, ReturnType<typeof note> | null, string]>([
  ['one that is not here is new', note('a', before), null, 'new'],
  ['one that was removed there stays there', note('a', before, after), null, 'already'],
  ['one that was written later there is newer', note('b', after), note('a', before), 'newer'],
  ['one that was written later here stays', note('b', before), note('a', after), 'already'],
  ['the same words are no news', note('a', after), note('a', before), 'already'],
  ['one that was removed here stays so', note('b', after), note('a', before, before), 'already'],
  ['one that was removed there alone stays here', note('a', after, after), note('b', before), 'already'],
])('a note: %s', (_case, there, here, expected) => {
  expect(broughtNote(there, here)).toBe(expected)
})
