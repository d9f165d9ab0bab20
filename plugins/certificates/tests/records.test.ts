import { createPrivateKey } from 'node:crypto'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import config from '@payload-config'
import { CompactSign } from 'jose'
import { getPayload, type Payload } from 'payload'
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import { newPair } from '../src/keys/multikey.ts'
import { judgeRecord } from '../src/records/judge.ts'
import { signRecord } from '../src/records/sign.ts'
import { runtimeOf } from '../src/runtime.ts'

// Whose word a record is: ours, that of an academy which the operator trusts, or nobody's.

let payload: Payload
let server: Server
let academy: string
let document: object
const { publicKey, privateKey } = newPair()
const key = createPrivateKey({ key: privateKey, format: 'der', type: 'pkcs8' })
const manifest = '{"format":"academy-record"}'

const nameOf = (address: string) => `did:web:${new URL(address).host.replace(':', '%3A')}`
const kid = () => `${nameOf(academy)}#key`

/** As `did:web` publishes a key. */
const published = (id = nameOf(academy)) => ({
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
  server = createServer((request, reply) => {
    if (request.url === '/.well-known/did.json') return void reply.end(JSON.stringify(document))
    reply.writeHead(302, { location: '/.well-known/did.json' }).end()
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
  ['signed by a key that it does not publish is forged', () => signed(manifest, `${nameOf(academy)}#other`), 'forged'],
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
