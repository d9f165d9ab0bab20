import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { strToU8 } from 'fflate'
import { afterAll, beforeAll, expect, inject, test } from 'vitest'
import type { Person } from '../../../tests/auth/people.ts'
import { rows } from '../../../tests/support/database.ts'
import { hostileZips } from '../../catalog/src/folders/testing/hostileZips.ts'
import { listed, packed, refusedFor, send } from './archive.ts'
import { openSchool, type School } from './school.ts'

// Archives that no academy writes: each is refused by a code of its own, and nothing changes.

let school: School
let people: Person[]
const academy = 'https://other.example'
const manifest = JSON.stringify({
  format: 'academy-record',
  version: 1,
  academy,
  madeAt: '2026-11-03T10:00:00.000Z',
  subject: { id: 'somebody', name: 'Somebody' },
})

beforeAll(async () => {
  school = await openSchool()
  // One person may try 20 times.
  people = [await school.newcomer(), await school.newcomer(), await school.newcomer()]
})
afterAll(async () => {
  expect(readdirSync(join(inject('academy').dataDir, 'imports')).filter((name) => name.endsWith('.zip'))).toEqual([])
  const ids = people.map(({ id }) => id)
  expect(await rows('select id from enrollments where student_id = any($1::uuid[])', [ids])).toEqual([])
  await school.clear()
})

const record = (files: Record<string, string> = {}, change: object = {}) =>
  listed({ 'manifest.json': manifest, ...files }, change)
const hostile = (title: string) => hostileZips.find(([name]) => name === title)?.[1] ?? (() => strToU8(''))

test.each<[string, () => Uint8Array, string]>([
  ['no zip', hostile('no zip'), 'record-no-zip'],
  ['half a zip', hostile('half a zip'), 'record-no-zip'],
  ['a path that leads out', hostile('a path that leads out'), 'record-bad-path'],
  ['a link', hostile('a link'), 'record-bad-path'],
  ['names that differ by case', hostile('names that differ by case'), 'record-bad-path'],
  ['a password', hostile('a password'), 'record-unreadable'],
  ['a zip in the zip', hostile('a zip in the zip'), 'record-unreadable'],
  ['a bomb', hostile('a bomb'), 'record-bomb'],
  [
    'a file of many megabytes',
    () => packed(record(), { 'x.json': [new Uint8Array(33 << 20), { level: 0 }] }),
    'record-too-much',
  ],
  ['a zip of something else', () => packed({ 'notes.json': '[]' }), 'record-no-manifest'],
  ['another format', () => packed(record({}, { format: 'other' })), 'record-bad-content'],
  ['a version of tomorrow', () => packed(record({}, { version: 2 })), 'record-unknown-version'],
  ['a file that is not listed', () => packed({ ...record(), 'x.json': '[]' }), 'record-changed'],
  [
    'a list of what is not there',
    () => packed(record({}, { files: [{ name: 'x.json', bytes: 0, sha256: '0'.repeat(64) }] })),
    'record-changed',
  ],
  ['Latin-1', () => packed({}, latin1()), 'record-not-text'],
  ['no JSON', () => packed(record({ 'notes.json': 'Hello' })), 'record-bad-content'],
  ['a row that makes no sense', () => packed(record({ 'notes.json': '[{"clientId":"x"}]' })), 'record-bad-content'],
  [
    'a time before computers',
    () => packed(record({ 'study-time.json': '[{"at":"1066-10-14T09:00:00.000Z","seconds":1}]' })),
    'record-bad-content',
  ],
])('%s is refused by name', async (_case, zip, code) => {
  expect(await refusedFor(people[0]!.as, zip())).toBe(`learning/${code}`)
})

const zeros = JSON.stringify(Array.from({ length: 200_000 }, () => 0))
const halfPair = '\ud800'

test.each<[string, () => Uint8Array, string]>([
  ['more rows than anybody has', () => packed(record({ 'study-time.json': zeros })), 'record-bad-content'],
  ['a list of more files than fit', () => packed(record({}, { files: JSON.parse(zeros) })), 'record-bad-content'],
  [
    'a long list in a row',
    () => packed(record({ 'study-plans.json': `[{"restDays":${zeros}}]` })),
    'record-bad-content',
  ],
  [
    'a file that is read and larger than one is',
    () => packed(record(), { 'notes.json': [new Uint8Array(13 << 20), { level: 0 }] }),
    'record-too-much',
  ],
  [
    'half a pair for somebody’s id',
    () => packed(record({}, { subject: { id: halfPair, name: 'Somebody' } })),
    'record-bad-content',
  ],
  [
    'half a pair in a text',
    () => packed(record({ 'certificates.json': JSON.stringify([{ title: halfPair }]) })),
    'record-bad-content',
  ],
])('%s is refused by name too', async (_case, zip, code) => {
  expect(await refusedFor(people[2]!.as, zip())).toBe(`learning/${code}`)
})

/** A manifest that is no UTF-8. */
const latin1 = () => ({ 'manifest.json': Buffer.from('{"format":"caf\xe9"}', 'latin1') })

test('what is no zip at all is told what to send, and who tries too often to wait', async () => {
  const { as } = people[1]!
  const answer = await as('/api/users/me/record-imports', { method: 'POST', body: new URLSearchParams({ x: '1' }) })
  expect(answer.status).toBe(415)
  const statuses = []
  for (let tries = 0; tries < 20; tries++) statuses.push((await send(as, strToU8('no zip'))).status)
  expect([statuses[0], statuses.at(-1)]).toEqual([400, 429])
})
