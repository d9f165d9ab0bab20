import { createHash } from 'node:crypto'
import { mkdir, readdir, stat, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { judgeRecord } from '@academy/certificates'
import { personalDataOf } from '@academy/kernel'
import config from '@payload-config'
import { strFromU8, unzipSync } from 'fflate'
import { getPayload, type Payload } from 'payload'
import { afterAll, afterEach, beforeAll, describe, expect, inject, test, vi } from 'vitest'
import { refusal } from '../../../../tests/access/support/documents.ts'
import { type Fetch, json, visit } from '../../../../tests/support/academy.ts'
import { recordManifest } from '../../src/contract.ts'
import { makeExport } from '../../src/privacy/export/make.ts'
import { tidyExports } from '../../src/privacy/export/tidy.ts'
import { settingsOf } from '../../src/runtime.ts'
import type { Made } from './adding.ts'
import { fillIn } from './fillIn.ts'
import { newSomebody, type Somebody } from './somebody.ts'

let payload: Payload
let somebody: Somebody
let other: Somebody
let made: Made[]
const askers: Somebody[] = []
let as: Fetch
const now = new Date()
const days = (count: number) => new Date(now.getTime() + count * 86_400_000)
const exportsOf = () => path.join(inject('academy').dataDir, 'exports')

beforeAll(async () => {
  payload = await getPayload({ config, disableOnInit: true })
  somebody = await newSomebody(payload)
  other = await newSomebody(payload)
  made = await fillIn(payload, somebody, other)
  as = await somebody.signedIn()
})
afterEach(() => vi.restoreAllMocks())
afterAll(async () => {
  vi.spyOn(settingsOf(payload), 'sendMail').mockResolvedValue()
  for (const { id } of [somebody, other, ...askers]) await payload.delete({ collection: 'users', id })
  for (const collection of ['instructors', 'lessons', 'releases', 'invitations'] as const) {
    const ids = made.filter((each) => each.collection === collection).map(({ id }) => id)
    await payload.db.deleteMany({ collection, where: { id: { in: ids } } })
  }
  await payload.destroy()
})

const waiting = async (owner: Somebody): Promise<string> => {
  const { id } = await payload.create({ collection: 'data-exports', data: { user: owner.id, status: 'waiting' } })
  return id
}
const rowOf = (id: string) => payload.findByID({ collection: 'data-exports', id, depth: 0 })
const sent = () => vi.spyOn(settingsOf(payload), 'sendMail').mockResolvedValue()
const file = (id: string) => `/api/users/me/exports/${id}/file`

/** Makes an export as the worker does. */
const ready = async (owner: Somebody, at = now): Promise<string> => {
  sent()
  const id = await waiting(owner)
  await makeExport(payload, id, at)
  return id
}

const unzipped = async (response: Response): Promise<Record<string, string>> => {
  const files = unzipSync(new Uint8Array(await response.arrayBuffer()))
  return Object.fromEntries(
    Object.entries(files).map(([name, bytes]) => [name, strFromU8(bytes, name.endsWith('.webp'))]),
  )
}

describe('a guest is told to sign in', () => {
  test.each<[string, string, RequestInit]>([
    ['to ask for an export', '/api/users/me/exports', json('POST', {})],
    ['to list exports', '/api/users/me/exports', {}],
    ['to get one', file('00000000-0000-4000-8000-000000000000'), {}],
    ['to read what is held', '/api/users/me/personal-data', {}],
  ])('%s', async (_title, address, init) => {
    await refusal(await visit(address, init), 401)
  })
})

describe('asking', () => {
  const asker = async () => {
    const one = await newSomebody(payload)
    askers.push(one)
    return { one, ask: (await one.signedIn()).bind(null, '/api/users/me/exports') }
  }

  test('of eight at once one is taken', async () => {
    const { ask } = await asker()
    const replies = await Promise.all(Array.from({ length: 8 }, () => ask(json('POST', {}))))
    expect(replies.map(({ status }) => status).filter((status) => status === 202)).toHaveLength(1)
  })

  test('another is refused while one waits, and within the hour', async () => {
    const { one, ask } = await asker()
    const id = await waiting(one)
    expect((await refusal(await ask(json('POST', {})), 409)).data.code).toBe('auth/export-waits')
    const { exports } = (await (await ask()).json()) as { exports: object[] }
    expect(exports).toEqual([expect.objectContaining({ id, status: 'waiting', bytes: null, expiresAt: null })])
    await payload.update({ collection: 'data-exports', id, data: { status: 'ready' } })
    const soon = await ask(json('POST', {}))
    expect(Number(soon.headers.get('retry-after'))).toBeGreaterThan(3000)
    expect((await refusal(soon, 429)).data.code).toBe('auth/export-too-soon')
  })

  test('one that failed is no reason to wait', async () => {
    const { one, ask } = await asker()
    await payload.update({ collection: 'data-exports', id: await waiting(one), data: { status: 'failed' } })
    expect((await ask(json('POST', {}))).status).toBe(202)
  })

  test('what is held is said in words, and what the law or safety keeps with its reason', async () => {
    const { kinds } = (await (await as('/api/users/me/personal-data')).json()) as {
      kinds: { name: string; about: string; onErasure: string; becomes: string }[]
    }
    expect(kinds.map(({ name }) => name)).toEqual(personalDataOf(payload.config).map(({ name }) => name))
    for (const { about, becomes } of kinds) for (const said of [about, becomes]) expect(said).toMatch(/\w.*\.$/)
    const kept = kinds.filter(({ onErasure }) => onErasure === 'keep')
    expect(kept.map(({ name }) => name)).toEqual(['activity', 'activity-about-you'])
    for (const { becomes } of kept) expect(becomes).toMatch(/^Kept\. .{40}/)
  })
})

describe('the zip', () => {
  let files: Record<string, string>
  let text: string
  beforeAll(async () => {
    const response = await as(file(await ready(somebody)))
    expect(response.headers.get('content-disposition')).toMatch(/^attachment; filename="academy-data-.+\.zip"$/)
    expect(response.headers.get('cache-control')).toContain('no-store')
    expect(response.headers.get('content-type')).toBe('application/zip')
    files = await unzipped(response)
    text = Object.values(files).join('\n')
  })

  test('has everything that is declared, as JSON', () => {
    const names = personalDataOf(payload.config).filter(({ exported }) => exported.length > 0)
    for (const { name } of names) expect(JSON.parse(files[`${name}.json`] ?? 'missing'), name).not.toEqual([])
  })

  test.each([
    ['profile.json', () => [somebody.email, somebody.name, somebody.handle, 'https://quill-']],
    ['sessions.json', () => ['203.0.113.9', 'Firefox']],
    ['ways-in.json', () => ['github', '4711', 'credential']],
    ['passkeys.csv', () => ['name,deviceType,backedUp', 'Laptop,multiDevice,true']],
    ['applications.json', () => ['would like to teach how to find errors']],
    ['entitlements.csv', () => ['course.title,course.slug,source', ',gift,']],
    ['mails.json', () => [`For ${somebody.name}`]],
    ['activity.csv', () => ['auth/signed-in']],
    ['studio-preferences.json', () => ['courses-list']],
    ['instructor-profile.json', () => ['A pen name']],
    ['README.txt', () => ['profile.json', 'Your picture.', 'What becomes of it', 'Kept.']],
  ])('%s says what it should', (name, expected) => {
    for (const part of expected()) expect(files[name]).toContain(part)
  })

  test('lists every file as it is, signed by this academy', async () => {
    const { 'manifest.json': manifest = '', 'manifest.jws': signature = '', ...others } = files
    const { academy, subject, files: list } = recordManifest.parse(JSON.parse(manifest))
    expect([academy, subject]).toEqual([inject('academy').baseUrl, { id: somebody.id, name: somebody.name }])
    const hashOf = ([name, content]: [string, string]) => {
      const bytes = Buffer.from(content, name.endsWith('.webp') ? 'latin1' : 'utf8')
      return { name, bytes: bytes.length, sha256: createHash('sha256').update(bytes).digest('hex') }
    }
    expect(list).toEqual(Object.entries(others).map(hashOf))
    expect(await judgeRecord(payload, { academy, manifest, signature })).toBe('own')
    expect(manifest).not.toContain(somebody.email)
  })

  test('has the picture itself', () => {
    const [name] = Object.keys(files).filter((each) => each.startsWith('avatar/'))
    expect(files[name ?? '']).toMatch(/^RIFF.{4}WEBP/s)
  })

  test('has no table where rows have something nested', () => {
    expect(Object.keys(files)).not.toContain('profile.csv')
  })

  test('has no secret, and nothing of anybody else', async () => {
    const { rows } = await payload.db.pool.query<{ token: string; password: string }>(
      'select token, password from sessions s join accounts a using (user_id) where s.user_id = $1 and password is not null',
      [somebody.id],
    )
    for (const { token, password } of rows) for (const hidden of [token, password]) expect(text).not.toContain(hidden)
    for (const hidden of [somebody.secret, other.email, other.name, '198.51.100.4']) expect(text).not.toContain(hidden)
  })
})

test('only its owner can get it, and nobody once it has expired', async () => {
  const id = await ready(somebody)
  const stranger = await other.signedIn()
  expect((await refusal(await stranger(file(id)), 404)).data.code).toBe('auth/no-such-export')
  await refusal(await as(file('no-id')), 404)
  expect((await stat(path.join(exportsOf(), `${id}.zip`))).mode & 0o777).toBe(0o600)
  await tidyExports(payload, days(6))
  expect((await as(file(id))).status).toBe(200)
  await tidyExports(payload, days(8))
  await refusal(await as(file(id)), 404)
  expect((await rowOf(id)).status).toBe('gone')
  expect(await readdir(exportsOf())).not.toContain(`${id}.zip`)
})

test('an expired one is nobody’s before the night that removes it', async () => {
  const id = await ready(somebody, days(-8))
  expect((await rowOf(id)).status).toBe('ready')
  await refusal(await as(file(id)), 404)
})

test('a mail with a link and no token tells its owner, once for two runs', async () => {
  const mails = sent()
  const id = await waiting(somebody)
  await Promise.all([makeExport(payload, id, now), makeExport(payload, id, now)])
  await makeExport(payload, id, now)
  expect(mails.mock.calls.map(([mail]) => mail)).toEqual([
    {
      kind: 'auth/export-ready',
      to: somebody.email,
      user: somebody.id,
      data: { name: somebody.name, url: `${inject('academy').baseUrl}/account/privacy`, until: days(7).toISOString() },
    },
  ])
  expect(await rowOf(id)).toMatchObject({ status: 'ready', expiresAt: days(7).toISOString() })
})

test('one that fails says so, leaves no file, and can be tried again', async () => {
  const id = await waiting(somebody)
  vi.spyOn(settingsOf(payload), 'sendMail').mockRejectedValueOnce(new Error('no mail today'))
  await expect(makeExport(payload, id, now)).rejects.toThrow('no mail today')
  expect((await rowOf(id)).status).toBe('failed')
  await tidyExports(payload, now)
  expect((await readdir(exportsOf())).filter((name) => name.startsWith(id))).toEqual([])
  await makeExport(payload, id, now)
  expect((await rowOf(id)).status).toBe('ready')
})

test('what a stopped worker left is cleared away: a row that waits for ever, a file of nobody', async () => {
  const id = await waiting(somebody)
  await mkdir(exportsOf(), { recursive: true })
  await writeFile(path.join(exportsOf(), `${id}.zip`), 'half')
  await tidyExports(payload, days(2))
  expect((await rowOf(id)).status).toBe('failed')
  expect((await readdir(exportsOf())).filter((name) => name.startsWith(id))).toEqual([])
})
