import { createHash, randomBytes } from 'node:crypto'

/** A secret for a link: 32 random bytes, told once. */
export const newToken = (): string => randomBytes(32).toString('base64url')

/** What is stored of it. It is as random as a key, so a plain hash is enough. */
export const hashOf = (token: string): string => createHash('sha256').update(token).digest('base64url')
