import { expect, test } from 'vitest'
import { fileOf, releaseName, releaseNumber } from './layout.ts'

test.each([
  ['/', 'index.html'],
  ['/courses/tracing', 'courses/tracing/index.html'],
  ['/courses/tracing/share.png', 'courses/tracing/share.png'],
  ['/rss.xml', 'rss.xml'],
])('%s is kept in %s', (pagePath, file) => {
  expect(fileOf(pagePath)).toBe(file)
})

test('a release’s folder says its number and sorts by it', () => {
  expect(releaseName(12)).toBe('r000012')
  expect(releaseNumber(releaseName(12))).toBe(12)
})

test.each(['current', 'assets', '.building-r000012', 'r12'])('%s is no release', (name) => {
  expect(releaseNumber(name)).toBeNull()
})
