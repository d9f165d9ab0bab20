import { createCipheriv, createDecipheriv, hkdfSync, randomBytes } from 'node:crypto'

const algorithm = 'aes-256-gcm'
const sizes = { iv: 12, tag: 16 }

/** A key for this purpose alone, so that the academy's secret itself encrypts nothing here. */
const keyFrom = (secret: string) => Buffer.from(hkdfSync('sha256', secret, '', 'academy/certificates/signing-keys', 32))

/** Encrypts a private key with the academy's secret; nobody changes what comes out unnoticed. */
export const seal = (plain: Uint8Array, secret: string): string => {
  const iv = randomBytes(sizes.iv)
  const cipher = createCipheriv(algorithm, keyFrom(secret), iv)
  const sealed = Buffer.concat([cipher.update(plain), cipher.final()])
  return Buffer.concat([iv, cipher.getAuthTag(), sealed]).toString('base64')
}

/** The opposite. Throws when the secret is another one, or anything was changed. */
export const unseal = (text: string, secret: string): Buffer => {
  const bytes = Buffer.from(text, 'base64')
  const start = sizes.iv + sizes.tag
  const decipher = createDecipheriv(algorithm, keyFrom(secret), bytes.subarray(0, sizes.iv))
  decipher.setAuthTag(bytes.subarray(sizes.iv, start))
  return Buffer.concat([decipher.update(bytes.subarray(start)), decipher.final()])
}
