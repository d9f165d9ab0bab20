import { createCipheriv, createDecipheriv, createHmac, hkdfSync } from 'node:crypto'
import type { Choice } from '../options.ts'

const algorithm = 'aes-256-gcm'
const sizes = { iv: 12, tag: 16 }

/** A key for each of the two purposes, so that the academy's secret itself seals nothing. */
const keyFor = (secret: string, purpose: string) =>
  Buffer.from(hkdfSync('sha256', secret, '', `academy/mail/unsubscribing/${purpose}`, 32))

/**
 * A choice of somebody's as a token that only the academy reads or makes. The same choice is always the same token: a mail
 * that is tried again says what it said the first time, and services take it for the same.
 */
export const sealChoice = ({ user, about }: Choice, secret: string): string => {
  const plain = `${user} ${about}`
  const iv = createHmac('sha256', keyFor(secret, 'iv')).update(plain).digest().subarray(0, sizes.iv)
  const cipher = createCipheriv(algorithm, keyFor(secret, 'seal'), iv)
  const sealed = Buffer.concat([cipher.update(plain, 'utf8'), cipher.final()])
  return Buffer.concat([iv, cipher.getAuthTag(), sealed]).toString('base64url')
}

/** The opposite; null for what the academy did not make. */
export const openChoice = (token: string, secret: string): Choice | null => {
  const bytes = Buffer.from(token, 'base64url')
  const start = sizes.iv + sizes.tag
  if (bytes.length <= start) return null
  try {
    const decipher = createDecipheriv(algorithm, keyFor(secret, 'seal'), bytes.subarray(0, sizes.iv))
    decipher.setAuthTag(bytes.subarray(sizes.iv, start))
    const plain = Buffer.concat([decipher.update(bytes.subarray(start)), decipher.final()]).toString('utf8')
    const [user = '', about = ''] = plain.split(' ')
    return { user, about }
  } catch {
    return null
  }
}
