import { expect, test } from 'vitest'
import type { Entry } from 'yauzl'
import { createInspection, type ZipRules } from './inspect.ts'

const rules: ZipRules = { files: 100, unpacked: 1000, largest: () => 100, ratio: 200, ratioFrom: 10 }

const entry = (name: string, uncompressedSize: number, compressedSize = uncompressedSize) =>
  ({
    fileNameRaw: Buffer.from(name),
    externalFileAttributes: 0,
    compressionMethod: 0,
    isEncrypted: () => false,
    compressedSize,
    uncompressedSize,
  }) as Entry

test('sizes are added up before anything is unpacked', () => {
  const inspection = createInspection(rules)
  for (let at = 0; at < 11; at++) inspection.take(entry(`folder/${at}.json`, 100))
  expect(inspection.total()).toBeGreaterThan(rules.unpacked)
  expect([inspection.packed.length, inspection.problems]).toEqual([11, []])
})

test('a file is held to the size that its place allows, and to how much it may grow', () => {
  const inspection = createInspection({ ...rules, largest: (path) => (path.endsWith('.txt') ? 10 : 100_000) })
  for (const each of [entry('a.txt', 11), entry('b.json', 11), entry('c.json', 90_000, 1)]) inspection.take(each)
  expect(inspection.problems).toEqual([
    { file: 'a.txt', fault: { what: 'too-large', bytes: 10 } },
    { file: 'c.json', fault: { what: 'bomb' } },
  ])
})
