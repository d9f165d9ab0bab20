import { expect, test } from 'vitest'
import { plainText } from './plainText.ts'

test.each([
  ['words as they are', 'A new lesson is out.', 'A new lesson is out.'],
  ['a heading as a line', '## On Monday ##\n\nWe begin.', 'On Monday\n\nWe begin.'],
  ['stress without its marks', '**All** of *you*, __yes__, _you_.', 'All of you, yes, you.'],
  ['names with underscores', 'Set `max_span_count` or trace_id_ratio.', 'Set max_span_count or trace_id_ratio.'],
  ['a product of numbers', '2 * 3 * 4', '2 * 3 * 4'],
  ['a link with its address', 'See [the docs](https://example.org/a_b).', 'See the docs (https://example.org/a_b).'],
  ['an address', 'At <https://example.org>', 'At https://example.org'],
  ['code without its fences', '```sh\nnpm start\n```\nDone.', 'npm start\nDone.'],
  ['what was escaped', 'Not \\*stressed\\*', 'Not *stressed*'],
  ['lists as they are', '- one\n- two\n\n\n\nEnd', '- one\n- two\n\nEnd'],
])('%s', (_case, markdown, plain) => {
  expect(plainText(markdown)).toBe(plain)
})
