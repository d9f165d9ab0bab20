import { createHash, type KeyObject, sign as signBytes, verify as verifyBytes } from 'node:crypto'
import jsonld from 'jsonld'
import { z } from 'zod'
import { fromBase58, toBase58 } from '../domain/base58.ts'
import { loadContext } from './contexts.ts'

/** A document of JSON-LD. */
export type Document = { '@context': readonly string[]; [field: string]: unknown }

/** A private key and the name of its public part, `did:web:…#z6Mk…`. */
export type Signer = { key: KeyObject; method: string }

const proofOptions = z.object({
  type: z.literal('DataIntegrityProof'),
  cryptosuite: z.literal('eddsa-rdfc-2022'),
  created: z.string(),
  verificationMethod: z.string(),
  proofPurpose: z.literal('assertionMethod'),
})

const proven = z.looseObject({
  '@context': z.array(z.string()),
  proof: proofOptions.extend({ proofValue: z.string().startsWith('z') }).strict(),
})
export type Proven = z.infer<typeof proven>

/** A word that no context explains would not be signed, so that one makes it fail. */
const canonical = (document: Document): Promise<string> =>
  jsonld.canonize(document, {
    algorithm: 'RDFC-1.0',
    format: 'application/n-quads',
    documentLoader: loadContext,
    safe: true,
  })

const sha256 = (text: string) => createHash('sha256').update(text).digest()

/** What is signed: W3C Data Integrity EdDSA Cryptosuites 1.0, section 3.2. */
const hashed = async (document: Document, options: z.infer<typeof proofOptions>): Promise<Buffer> => {
  const { '@context': context } = document
  return Buffer.concat([
    sha256(await canonical({ '@context': context, ...options })),
    sha256(await canonical(document)),
  ])
}

/** The document with a proof, `created` at an ISO 8601 time. Throws on words that its contexts do not know. */
export const prove = async (document: Document, { key, method }: Signer, created: string): Promise<Proven> => {
  const options: z.infer<typeof proofOptions> = {
    type: 'DataIntegrityProof',
    cryptosuite: 'eddsa-rdfc-2022',
    created,
    verificationMethod: method,
    proofPurpose: 'assertionMethod',
  }
  const proofValue = `z${toBase58(signBytes(null, await hashed(document, options), key))}`
  return { ...document, '@context': [...document['@context']], proof: { ...options, proofValue } }
}

/** Bytes of JSON; a certificate's credential has 2,000. What is longer costs more to look at than it can be worth. */
const longest = 20_000

/** Whether one of our keys signed exactly this. `keyOf` knows the public key of a method, null for those of others. */
export const isGenuine = async (given: unknown, keyOf: (method: string) => KeyObject | null): Promise<boolean> => {
  const { data } = proven.safeParse(given)
  const key = data ? keyOf(data.proof.verificationMethod) : null
  if (!data || !key || JSON.stringify(data).length > longest) return false
  const { proof, ...document } = data
  const { proofValue, ...options } = proof
  const signature = fromBase58(proofValue.slice(1))
  // What cannot be read as a credential was not signed here.
  const bytes = await hashed(document, options).catch(() => null)
  return signature !== null && bytes !== null && verifyBytes(null, bytes, key, signature)
}
