import { expect, test } from 'vitest'
import { ms, percentile, report } from './report.ts'

test.each([
  ['the middle of three', [3, 1, 2], 0.5, 2],
  ['the highest at the end', [1, 2, 3, 4], 0.99, 4],
  ['the only one', [7], 0.95, 7],
])('a percentile is %s', (_case, samples, share, expected) => {
  expect(percentile(samples, share)).toBe(expected)
})

test('times are printed in the unit that reads best', () => {
  expect([ms(1.234), ms(123.4), ms(12_340)]).toEqual(['1.2 ms', '123 ms', '12.3 s'])
})

test('a table is Markdown', () => {
  expect(report([{ title: 'T', head: ['a', 'b'], rows: [[1, 'x']] }])).toBe(
    '## T\n\n| a | b |\n| --- | --- |\n| 1 | x |\n',
  )
})
