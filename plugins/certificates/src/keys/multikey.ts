import { createPublicKey, generateKeyPairSync, type KeyObject } from 'node:crypto'
import { fromBase58, toBase58 } from '../domain/base58.ts'

/** What says “an Ed25519 public key follows”. */
const prefix = Uint8Array.of(0xed, 0x01)
const keyLength = 32

/** A public key in multibase, `z6Mk…`. */
const toMultikey = (key: KeyObject): string => {
  const { x = '' } = key.export({ format: 'jwk' })
  return `z${toBase58(Buffer.concat([prefix, Buffer.from(x, 'base64url')]))}`
}

/** Null for what is no such key. */
export const fromMultikey = (text: string): KeyObject | null => {
  const bytes = text.startsWith('z') ? fromBase58(text.slice(1)) : null
  if (bytes?.length !== prefix.length + keyLength || bytes[0] !== prefix[0] || bytes[1] !== prefix[1]) return null
  const x = Buffer.from(bytes.subarray(prefix.length)).toString('base64url')
  return createPublicKey({ key: { kty: 'OKP', crv: 'Ed25519', x }, format: 'jwk' })
}

/** A new pair: the public part in multibase, the private one as PKCS #8. */
export const newPair = (): { publicKey: string; privateKey: Buffer } => {
  const { publicKey, privateKey } = generateKeyPairSync('ed25519')
  return { publicKey: toMultikey(publicKey), privateKey: privateKey.export({ format: 'der', type: 'pkcs8' }) }
}
