import { expect, test } from 'vitest'
import { hasLanguages } from './paths.ts'

test.each([
  ['/', true],
  ['/courses', true],
  ['/courses/tracing/why-logs', true],
  ['/skills/tracing', true],
  ['/search', true],
  ['/courses/tracing/share.png', false],
  ['/coursesware', false],
  ['/sign-in', false],
  ['/account/security', false],
  ['/learn', false],
  ['/rss.xml', false],
])('%s is in every language: %s', (path, verdict) => {
  expect(hasLanguages(path)).toBe(verdict)
})
