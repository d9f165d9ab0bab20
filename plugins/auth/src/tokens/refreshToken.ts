import { hashOf, newToken } from '../server/tokens.ts'

/** A refresh token and what of it is stored. */
export type RefreshToken = { value: string; hash: string }

/** Random, under a name that scanners of source code know. */
export const newRefreshToken = (): RefreshToken => {
  const value = `academy_refresh_${newToken()}`
  return { value, hash: hashOf(value) }
}
