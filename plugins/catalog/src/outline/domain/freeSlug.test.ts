import { expect, test } from 'vitest'
import { freeSlug } from './freeSlug.ts'

test.each([
  ['Spans & context', [], 'spans-context'],
  ['Spans', ['spans'], 'spans-2'],
  ['Spans', ['spans', 'spans-2'], 'spans-3'],
  ['…', [], 'lesson'],
])('“%s” beside %j is %s', (title, taken, slug) => {
  expect(freeSlug(title, new Set(taken))).toBe(slug)
})
