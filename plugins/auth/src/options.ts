export type AuthOptions = {
  /** Public origin of the academy, without a trailing slash; cookies and links are for it. */
  publicUrl: string
  /** Signs session cookies; at least 32 characters in production. */
  secret: string
  /** Whether strangers can reach this server: secure cookies, one trusted origin, rate limits. */
  isProduction: boolean
  /** Days a session lives without being used. @default 14 */
  sessionDays?: number
}

export type AuthSettings = Required<AuthOptions>

export const resolveOptions = (given: AuthOptions): AuthSettings => ({ sessionDays: 14, ...given })
