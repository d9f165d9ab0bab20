import type { Audit } from '@academy/kernel'
import type { Payload, PayloadRequest } from 'payload'
import type { ProviderId } from './contract.ts'

export type { Audit, AuditEntry } from '@academy/kernel'

/** An outside account that people may sign in with. */
export type OAuthProvider = {
  id: ProviderId
  /** What its button says; GitHub and Google know their own. */
  name: string
  clientId: string
  clientSecret: string
  /** GitHub: where it answers, for GitHub Enterprise. Google and OIDC: the issuer. No slash at the end. */
  issuer: string
}

/** A mail to one person; `kind` names a template of `mails/`. */
export type AccountMail = { to: string; kind: string; data: Record<string, string>; user?: string; language?: string }
export type SendMail = (mail: AccountMail, from: { payload: Payload; req?: PayloadRequest }) => Promise<void>

export type AuthOptions = {
  /** Public origin of the academy, without a trailing slash; cookies and links are for it. */
  publicUrl: string
  /** Signs session cookies; at least 32 characters in production. */
  secret: string
  /** Whether strangers can reach this server: secure cookies, one trusted origin, rate limits. */
  isProduction: boolean
  /** Days a session lives without being used. @default 14 */
  sessionDays?: number
  /** Absolute path of the folder for avatars and exports. */
  dataDir: string
  /** Sessions live there instead of in Postgres. */
  redisUrl?: string
  /** Outside accounts that people may sign in with. @default [] */
  providers?: OAuthProvider[]
  sendMail: SendMail
  audit: Audit
  /** Signs the manifest of an export as a detached JWS, so that other academies believe it; null for not at all. @default null */
  signRecord?: ((manifest: string, from: { payload: Payload }) => Promise<string>) | null
}

export type AuthSettings = Omit<Required<AuthOptions>, 'redisUrl'> & { redisUrl: string | null }

export const resolveOptions = (given: AuthOptions): AuthSettings => ({
  sessionDays: 14,
  providers: [],
  signRecord: null,
  ...given,
  redisUrl: given.redisUrl ?? null,
})
