import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { hashFolder } from './integration.ts'

let folder: string

beforeEach(async () => {
  folder = `${await mkdtemp(join(tmpdir(), 'site-build-'))}/`
  await mkdir(join(folder, 'server'))
  await writeFile(join(folder, 'server/entry.mjs'), 'export {}')
})

afterEach(() => rm(folder, { recursive: true }))

test('the same files are the same build, whatever its id said before', async () => {
  const before = await hashFolder(folder)
  await writeFile(join(folder, 'build-id'), 'earlier')
  expect(await hashFolder(folder)).toBe(before)
})

test.each([
  ['a changed file', 'server/entry.mjs', 'export default 1'],
  ['a new file', 'server/other.mjs', ''],
])('%s is another build', async (_case, file, content) => {
  const before = await hashFolder(folder)
  await writeFile(join(folder, file), content)
  expect(await hashFolder(folder)).not.toBe(before)
})
