import { createPrivateKey } from 'node:crypto'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import config from '@payload-config'
import { CompactSign } from 'jose'
import { createLocalReq, getPayload, type Payload } from 'payload'
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import { takeRecord } from '../../learning/src/records/takeRecord.ts'
import { listed, packed } from '../../learning/tests/archive.ts'
import { own as coursesOf, openSchool, type School } from '../../learning/tests/school.ts'
import { achievementCredential, type Facts } from '../src/credential/achievement.ts'
import { prove } from '../src/credential/proof.ts'
import { newPair } from '../src/keys/multikey.ts'
import { didOf } from '../src/options.ts'
import { judgeRecord } from '../src/records/judge.ts'
import { signRecord } from '../src/records/sign.ts'
import { runtimeOf } from '../src/runtime.ts'
import { own } from './holder.ts'

// Whose word a record is: ours, that of an academy which the operator trusts, or nobody's. The other academy is a server here.

let payload: Payload
let server: Server
let school: School
let academy: string
let document: object
const { publicKey, privateKey } = newPair()
const key = createPrivateKey({ key: privateKey, format: 'der', type: 'pkcs8' })
const manifest = '{"format":"academy-record"}'
const at = '2026-10-02T10:00:00.000Z'

const kid = () => `${didOf(academy)}#key`

/** As `did:web` publishes a key. */
const published = (id = didOf(academy)) => ({
  id,
  verificationMethod: [{ id: `${id}#key`, type: 'Multikey', controller: id, publicKeyMultibase: publicKey }],
})

const signed = async (text = manifest, name = kid()) => {
  const jws = await new CompactSign(new TextEncoder().encode(text))
    .setProtectedHeader({ alg: 'EdDSA', kid: name })
    .sign(key)
  const [header, , signature] = jws.split('.')
  return `${header}..${signature}`
}

beforeAll(async () => {
  payload = await getPayload({ config, disableOnInit: true })
  school = await openSchool()
  server = createServer((request, reply) => {
    if (request.url === '/.well-known/did.json') return void reply.end(JSON.stringify(document))
    reply.writeHead(404).end()
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  academy = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  document = published()
  runtimeOf(payload).trustedIssuers.push(academy)
})
afterEach(() => {
  document = published()
})
afterAll(async () => {
  server.close()
  await school.clear()
  await payload.destroy()
})

const judge = (signature: string | null, of = academy) => judgeRecord(payload, { academy: of, manifest, signature })

test('what this academy signs is its own, to the last letter', async () => {
  const { publicUrl } = runtimeOf(payload)
  const signature = await signRecord(manifest, { payload })
  expect(await judge(signature, publicUrl)).toBe('own')
  expect(await judge(signature, 'https://elsewhere.example')).toBe('unknown')
  expect(await judgeRecord(payload, { academy: publicUrl, manifest: `${manifest} `, signature })).toBe('forged')
  expect(await judge(null, publicUrl)).toBe('unsigned')
})

test.each<[string, () => Promise<string>, string]>([
  ['signed by its published key is trusted', () => signed(), 'trusted'],
  ['signed for another text is forged', () => signed('{}'), 'forged'],
  ['signed by a key that it does not publish is forged', () => signed(manifest, `${didOf(academy)}#other`), 'forged'],
  ['with something that is no signature is forged', async () => 'x', 'forged'],
])('a record of an academy that is trusted, %s', async (_case, signature, verdict) => {
  expect(await judge(await signature())).toBe(verdict)
})

test.each<[string, () => object]>([
  ['publishes keys of somebody else', () => published('did:web:other.example')],
  ['publishes something else', () => ({ hello: 'world' })],
  ['publishes without an end', () => ({ ...published(), padding: 'x'.repeat(600_000) })],
])('one that %s cannot be asked', async (_case, make) => {
  document = make()
  expect(await judge(await signed())).toBe('unreachable')
})

test('one that does not answer cannot be asked', async () => {
  const gone = 'http://127.0.0.1:9'
  runtimeOf(payload).trustedIssuers.push(gone)
  expect(await judge(await signed(), gone)).toBe('unreachable')
})

/** A certificate as an academy like this one signs it. */
const certificate = (number: string) => {
  const evidence = { lessonsDone: 2, lessonsCounted: 2, percent: 100, requiredPercent: 100, minutes: 10, trace: [] }
  const facts: Facts = {
    number,
    name: 'Maya Okafor',
    achievement: 'course',
    title: 'Tracing elsewhere',
    slug: 'tracing',
    editionNumber: 1,
    completedAt: at,
    issuedAt: at,
    expiresAt: null,
    statusIndex: 0,
    evidence,
  }
  const issuer = { did: didOf(academy), issuer: 'The other academy', publicUrl: academy }
  return prove(achievementCredential(facts, issuer), { key, method: kid() }, at)
}

const archiveOf = async (subject: string, slug: string, lesson: string): Promise<Uint8Array> => {
  const good = await certificate('7k3m-9x2p-qd4w-h8ct')
  const changed = { ...(await certificate('8k3m-9x2p-qd4w-h8ct')), name: 'A better one' }
  const files = listed(
    {
      'manifest.json': JSON.stringify({ format: 'academy-record', madeAt: at }),
      'enrollments.json': JSON.stringify([{ id: 'one', 'course.slug': slug, 'course.title': 'There', enrolledAt: at }]),
      'lesson-progress.json': JSON.stringify([
        { 'enrollment.id': 'one', lessonKey: lesson, fraction: 1, completedAt: at },
      ]),
      'certificates.json': JSON.stringify([
        { title: 'Tracing elsewhere', credential: good },
        { title: 'A better one', credential: changed },
      ]),
    },
    { academy, version: 1, subject: { id: subject, name: 'Maya Okafor' } },
  )
  return packed({ ...files, 'manifest.jws': await signed(files['manifest.json']) })
}

test('of an academy that is trusted all counts, and its certificates are shown as from elsewhere', async () => {
  const { course, lessons } = await school.teach(['Spans'])
  const { id: student, as } = await school.newcomer()
  const dir = await mkdtemp(join(tmpdir(), 'record-'))
  const path = join(dir, 'record.zip')
  await writeFile(path, await archiveOf(`maya-${student}`, course.slug, String(lessons[0]?.key)))
  const take = async (bring: boolean) =>
    takeRecord(await createLocalReq({}, payload), { student, path, bring }, new Date())
  const report = await take(true)
  expect(report.source).toMatchObject({ standing: 'trusted', proven: true })
  expect(report.courses).toEqual([expect.objectContaining({ state: 'joins', completes: true })])
  expect(report.certificates).toEqual({ kept: ['Tracing elsewhere'], left: ['A better one'] })
  expect(await take(true)).toMatchObject({ changes: false })
  await rm(dir, { recursive: true })

  expect(await coursesOf(as)).toEqual([expect.objectContaining({ state: 'complete' })])
  const { elsewhere } = await own(as)
  const url = `${academy}/verify/7k3m-9x2p-qd4w-h8ct`
  expect(elsewhere).toEqual([expect.objectContaining({ url, title: 'Tracing elsewhere', issuer: 'The other academy' })])
  const page = await (await as('/learn')).text()
  expect(page).toContain('From elsewhere')
  expect(page).toContain(`href="${url}"`)
})
