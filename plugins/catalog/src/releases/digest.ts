import { createHash } from 'node:crypto'

/** 22 characters that change when any of the parts does. */
export const digest = (...parts: (string | Uint8Array)[]): string => {
  const hash = createHash('sha256')
  for (const part of parts) hash.update(part).update('\0')
  return hash.digest('base64url').slice(0, 22)
}
