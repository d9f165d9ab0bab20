import { expect, test } from 'vitest'
import { folded } from './folded.ts'

const kept = { before: [{ changed: false }], after: [{ changed: false }] }
const changed = { before: [{ changed: true }], after: [{ changed: false }] }
const added = { before: null, after: [{ changed: true }] }
const lines = (count: number) => Array.from({ length: count }, () => kept)
const shape = (rows: Parameters<typeof folded>[0]) =>
  folded(rows).map((part) => (Array.isArray(part) ? `${part.length} shown` : `${part} folded`))

test.each([
  ['nothing changed', lines(9), ['9 folded']],
  ['no lines', [], []],
  ['three lines stand around a change', [...lines(5), changed, ...lines(9)], ['2 folded', '7 shown', '6 folded']],
  ['a line on one side is a change', [added], ['1 shown']],
  ['changes near each other are one stretch', [changed, ...lines(6), added], ['8 shown']],
  ['changes far apart are two', [changed, ...lines(7), added], ['4 shown', '1 folded', '4 shown']],
])('%s', (_case, rows, parts) => {
  expect(shape(rows)).toEqual(parts)
})
