import { expect, test } from 'vitest'
import { isSlug, slugify } from './slug.ts'

test.each([
  ['words are joined by hyphens', 'Spans & context', 'spans-context'],
  ['accents are dropped', 'Überwachung für Anfänger', 'uberwachung-fur-anfanger'],
  ['signs at the ends leave no hyphen', '  “Why?”  ', 'why'],
  ['another script leaves nothing to use', '追跡', ''],
  ['a long title is cut at a clean end', `${'a'.repeat(95)} bc`, 'a'.repeat(95)],
])('%s', (_case, title, slug) => {
  expect(slugify(title)).toBe(slug)
})

test.each([
  ['distributed-tracing', true],
  ['Distributed', false],
  ['a--b', false],
  ['-a', false],
  ['a/b', false],
  ['', false],
])('%j as a slug: %s', (text, valid) => {
  expect(isSlug(text)).toBe(valid)
})
