import type { EditionView } from '@academy/catalog/contract'
import type { Audit } from '@academy/kernel'
import type { CompletedCourse, CompletedPath } from '@academy/learning/contract'
import type { Payload, PayloadRequest } from 'payload'

type CertificateMail = { to: string; kind: string; data: Record<string, string>; user: string }

export type CertificateOptions = {
  /** Public origin without a trailing slash; certificates are issued by it as `did:web`. */
  publicUrl: string
  /** At least 32 characters; encrypts the private parts of signing keys. Another one makes them unreadable. */
  secret: string
  /** Whom certificates name as their issuer. @default 'Sentry Academy' */
  issuer?: string
  /** Days after which a new signing key takes over. @default 365 */
  rotateAfterDays?: number
  /** Addresses of academies whose signatures of records count here, as theirs are written: without a path. @default [] */
  trustedIssuers?: string[]
  /** Where several processes count together. @default null */
  redisUrl?: string | null
  /** What somebody has completed, by their enrollment, of that edition or of the one that they hold; null while they have not. */
  completedCourse: (
    payload: Payload,
    of: { enrollment: string; edition?: string | undefined },
    req: PayloadRequest,
  ) => Promise<CompletedCourse<EditionView> | null>
  /** What somebody has completed of a path that they follow, by the row that says so; null while they have not. */
  completedPath: (payload: Payload, follow: string, req: PayloadRequest) => Promise<CompletedPath<EditionView> | null>
  /** Writes down who revoked and issued again. */
  audit: Audit
  /** Asks for a mail to one person, in the request's transaction. */
  sendMail: (mail: CertificateMail, from: { payload: Payload; req?: PayloadRequest }) => Promise<void>
}

export type CertificateSettings = Required<CertificateOptions> & { did: string }

/** Where the documents of `did:web` identifiers lie says who they are: a port's colon is written `%3A`. */
export const didOf = (publicUrl: string) => `did:web:${new URL(publicUrl).host.replace(':', '%3A')}`

export const resolveOptions = (given: CertificateOptions): CertificateSettings => ({
  issuer: 'Sentry Academy',
  rotateAfterDays: 365,
  trustedIssuers: [],
  redisUrl: null,
  ...given,
  did: didOf(given.publicUrl),
})
