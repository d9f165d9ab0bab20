import type { KeyObject } from 'node:crypto'
import { Readable } from 'node:stream'
import type { ReadableStream as NodeStream } from 'node:stream/web'
import { z } from 'zod'
import { fromMultikey } from '../keys/multikey.ts'
import { didOf } from '../options.ts'

/** Public keys by the names that signatures call them by. */
export type IssuerKeys = ReadonlyMap<string, KeyObject>

const didDocument = z.object({
  id: z.string(),
  verificationMethod: z.array(z.object({ id: z.string(), publicKeyMultibase: z.string() })).max(1000),
})

/** Milliseconds to wait for an academy, and bytes that its document may have. */
const patience = 5000
const longest = 500_000

const textOf = async ({ body }: Response): Promise<string> => {
  const chunks: Buffer[] = []
  let bytes = 0
  for await (const chunk of body ? Readable.fromWeb(body as NodeStream) : []) {
    bytes += chunk.length
    if (bytes > longest) throw new Error('The document is too long to be one of keys.')
    chunks.push(chunk)
  }
  return Buffer.concat(chunks).toString()
}

const publishedBy = async (address: string): Promise<IssuerKeys> => {
  const response = await fetch(`${address}/.well-known/did.json`, {
    headers: { accept: 'application/json' },
    redirect: 'error',
    signal: AbortSignal.timeout(patience),
  })
  if (!response.ok) throw new Error(`It answered ${response.status}.`)
  const { id, verificationMethod } = didDocument.parse(JSON.parse(await textOf(response)))
  if (id !== didOf(address)) throw new Error('It published the keys of somebody else.')
  return new Map(
    verificationMethod.flatMap(({ id: name, publicKeyMultibase }) => {
      const key = name.startsWith(`${id}#`) ? fromMultikey(publicKeyMultibase) : null
      return key ? [[name, key] as const] : []
    }),
  )
}

/**
 * The keys that an academy publishes as `did:web`; null while it does not answer with them. Ask it only for addresses that
 * the operator named: nothing in an archive decides whom this server talks to.
 */
export const issuerKeys = (address: string): Promise<IssuerKeys | null> => publishedBy(address).catch(() => null)
