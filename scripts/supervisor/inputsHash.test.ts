import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { inputsHash } from './inputsHash.ts'

let root = ''
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'inputs-'))
  write('site/page.astro', 'one')
  write('package.json', '{}')
})
afterEach(() => rmSync(root, { recursive: true, force: true }))

const write = (path: string, text: string) => {
  mkdirSync(join(root, path, '..'), { recursive: true })
  writeFileSync(join(root, path), text)
}
const hash = (values = {}) => inputsHash(root, ['site', 'package.json', 'absent'], values)

test('the same inputs give the same fingerprint', () => {
  expect(hash()).toBe(hash())
})

test.each([
  ['an edited file', () => write('site/page.astro', 'two')],
  ['a new file', () => write('site/deep/new.ts', '')],
  ['a file listed by itself', () => write('package.json', '{ "version": "2" }')],
  ['a file that was missing', () => write('absent', '')],
])('%s changes the fingerprint', (_case, change) => {
  const before = hash()
  change()
  expect(hash()).not.toBe(before)
})

test('a renamed file changes the fingerprint', () => {
  const before = hash()
  rmSync(join(root, 'site/page.astro'))
  write('site/other.astro', 'one')
  expect(hash()).not.toBe(before)
})

test('a variable that ends up in the build changes the fingerprint', () => {
  expect(hash({ SENTRY_DSN: 'x' })).not.toBe(hash())
})

test.each([
  'site/page.test.ts',
  'site/README.md',
  'site/tests/a.ts',
  'site/node_modules/a/index.js',
  'site/.astro/types.d.ts',
])('%s does not count', (path) => {
  const before = hash()
  write(path, 'anything')
  expect(hash()).toBe(before)
})
