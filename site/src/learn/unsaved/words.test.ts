import { expect, test } from 'vitest'
import { asText } from './words.ts'

const note = { kind: 'note', lesson: 'a', clientId: 'c', quote: null, moment: null } as const
const quote = { exact: 'A trace\nbegins', before: '', after: '' }

test.each([
  ['the words alone', { ...note, body: 'Mine' }, 'Mine'],
  ['what they are about, each line of it quoted', { ...note, body: 'Mine', quote }, '> A trace\n> begins\n\nMine'],
  ['a highlight without words', { ...note, body: '', quote }, '> A trace\n> begins'],
])('of a note %s are copied', (_case, given, expected) => {
  expect(asText(given)).toBe(expected)
})
