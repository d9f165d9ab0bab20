import { expect, test } from 'vitest'
import { excerpt } from './excerpt.ts'

test.each([
  ['what fits stays', 'A span', 6, 'A span'],
  ['longer text ends between words', 'A span is a piece of work', 15, 'A span is a…'],
  ['one long word is cut', 'opentelemetry-instrumentation', 13, 'opentelemetry…'],
])('%s', (_case, text, most, shown) => {
  expect(excerpt(text, most)).toBe(shown)
})
