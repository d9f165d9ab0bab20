import { expect, test } from 'vitest'
import { isTypo } from './isTypo.ts'

test.each([
  ['a letter', 'Distribted tracing', 'Distributed tracing', true],
  ['case alone', 'Why Logs Stop Helping', 'Why logs stop helping', true],
  ['a sign', 'Why logs stop helping', 'Why logs stop helping?', true],
  ['letters that changed places', 'Sapns', 'Spans', true],
  ['another word', 'Reading spans', 'Writing logs', false],
  ['a word more', 'Spans', 'Spans and attributes', false],
  ['a short title that is another', 'Logs', 'Spans', false],
])('%s', (_case, from, to, typo) => {
  expect(isTypo(from, to)).toBe(typo)
})
