import { describe, expect, test } from 'vitest'
import { compareTexts, wordsChanged } from './compareTexts.ts'
import type { Piece } from './words.ts'

/** A row as one can read it: what changed stands in brackets. */
const shown = (pieces: Piece[] | null) =>
  pieces === null ? null : pieces.map(({ text, changed }) => (changed ? `[${text}]` : text)).join('')
const beside = (before: string, after: string) =>
  compareTexts(before, after).map((row) => [shown(row.before), shown(row.after)])

describe('two texts beside each other', () => {
  test.each<[string, string, string, [string | null, string | null][]]>([
    [
      'the same',
      'One.\nTwo.',
      'One.\nTwo.',
      [
        ['One.', 'One.'],
        ['Two.', 'Two.'],
      ],
    ],
    [
      'a word exchanged',
      'A span has a name.',
      'A span has a title.',
      [['A span has a [name].', 'A span has a [title].']],
    ],
    [
      'a line put in',
      'One.\nTwo.',
      'One.\nHalf.\nTwo.',
      [
        ['One.', 'One.'],
        [null, '[Half.]'],
        ['Two.', 'Two.'],
      ],
    ],
    [
      'a line taken out',
      'One.\nTwo.',
      'Two.',
      [
        ['[One.]', null],
        ['Two.', 'Two.'],
      ],
    ],
    [
      'a line put before one that was edited',
      'A trace is a tree.',
      'Before that.\nA trace is a tall tree.',
      [
        [null, '[Before that.]'],
        ['A trace is a tree.', 'A trace is a [tall ]tree.'],
      ],
    ],
    [
      'a line that became another',
      'Logs tell stories.',
      'Metrics count.',
      [
        ['[Logs tell stories.]', null],
        [null, '[Metrics count.]'],
      ],
    ],
  ])('%s', (_case, before, after, rows) => {
    expect(beside(before, after)).toEqual(rows)
  })

  test('joined, each side is its text', () => {
    const [before, after] = ['# A\n\nb c d e\n\n- f', '# A\n\nx\n\nb c q e\n- f\n- g']
    const side = (name: 'before' | 'after') =>
      compareTexts(before, after).flatMap((row) => row[name]?.map(({ text }) => text).join('') ?? [])
    expect(side('before').join('\n')).toBe(before)
    expect(side('after').join('\n')).toBe(after)
  })
})

describe('how much of the words changed', () => {
  const words = (count: number) => Array.from({ length: count }, (_, at) => `w${at}`).join(' ')
  test.each([
    ['nothing', 'A span.', 'A span.', 0],
    ['spaces alone are nothing', 'A  span.', 'A span.', 0],
    ['two empty texts', '', '', 0],
    ['all of it', 'one two', 'three four', 100],
    ['one word in ten', words(10), words(10).replace('w4', 'v4'), 10],
    ['the smallest change counts as one', words(1000), words(1000).replace('w500', 'v'), 1],
    ['a text that doubled', words(10), words(20), 34],
    ['code counts as words do', '```ts\nconst a = 1\n```', '```ts\nconst a = 2\n```', 10],
  ])('%s', (_case, before, after, percent) => {
    expect(wordsChanged(before, after)).toBe(percent)
  })
})
