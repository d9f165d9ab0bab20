import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { openDataDir, resetDataDir } from './dataDir.ts'

let parent = ''
beforeEach(() => {
  parent = mkdtempSync(join(tmpdir(), 'data-'))
})
afterEach(() => rmSync(parent, { recursive: true, force: true }))

test('a folder that does not exist is made', () => {
  openDataDir(join(parent, 'new/deep'))
  expect(readdirSync(join(parent, 'new/deep'))).toEqual(['academy.txt'])
})

test.each([
  ['opened', openDataDir],
  ['emptied', resetDataDir],
])('somebody’s folder with other things in it is not %s', (_case, use) => {
  writeFileSync(join(parent, 'thesis.tex'), '')
  expect(() => use(parent)).toThrow(/thesis\.tex/)
  expect(readdirSync(parent)).toEqual(['thesis.tex'])
})

test('a reset removes everything but the claim of the start that resets', () => {
  openDataDir(parent)
  mkdirSync(join(parent, 'releases/r1'), { recursive: true })
  writeFileSync(join(parent, 'run.json'), '')
  resetDataDir(parent)
  expect(readdirSync(parent)).toEqual(['run.json'])
})
