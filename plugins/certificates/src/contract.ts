import { z } from 'zod'
import { achievementKinds } from './domain/achievementKinds.ts'
import { replacedFor, revokedFor, standings, visibilities } from './domain/standing.ts'

/** What other plugins and the site know of certificates. */
export const CERTIFICATES_SLUG = 'certificates'
export const CERTIFICATE_KEYS_SLUG = 'certificate-keys'
export const CERTIFICATE_RULES_SLUG = 'certificate-rules'
export const CERTIFICATE_NAMES_SLUG = 'certificate-names'
export const OUTSIDE_CERTIFICATES_SLUG = 'outside-certificates'

/** Kinds of lessons, as traces draw them. */
const kinds = ['article', 'video', 'exercise', 'quiz', 'lab', 'live'] as const

export const evidence = z.object({
  /** Lessons that were done, of those that count in the edition. */
  lessonsDone: z.int().min(0),
  lessonsCounted: z.int().min(0),
  /** Whole percent of the lessons that count. */
  percent: z.int().min(0).max(100),
  /** What the edition asks for, in percent of them. */
  requiredPercent: z.int().min(0).max(100),
  /** What the lessons that were done take, as their authors say. */
  minutes: z.int().min(0),
  /** Minutes of study as they were counted. Absent for paths, and in what was issued before it was kept. */
  studied: z.int().min(0).optional(),
  /** The waterfall of the course, by its sections, or of the path, by its courses. */
  trace: z.array(z.object({ lessons: z.array(z.object({ kind: z.enum(kinds), minutes: z.number() })) })),
  /** Of a path: what it asked for, and what fulfilled each. Absent in what was issued for a course. */
  requirements: z.array(z.object({ title: z.string(), by: z.string() })).optional(),
})

/** What anybody may know of a certificate whose number they have. */
export const certificateView = z.object({
  number: z.string(),
  standing: z.enum(standings),
  /** Why it does not count any more; null while it does, or has run out. */
  reason: z.enum([...revokedFor, ...replacedFor]).nullable(),
  /** Times are ISO 8601, UTC. */
  endedAt: z.string().nullable(),
  /** Number of the one that took its place. */
  successor: z.string().nullable(),
  issuedAt: z.string(),
  expiresAt: z.string().nullable(),
  visibility: z.enum(visibilities),
  /** Number of the status list that it stands in. */
  statusList: z.int().positive(),
  issuer: z.object({ id: z.string().describe('did:web'), name: z.string() }),
  achievement: z.object({
    kind: z.enum(achievementKinds),
    slug: z.string(),
    title: z.string(),
    /** Null for a path, which has none. */
    edition: z.int().positive().nullable(),
  }),
  /** Null where its holder hides it, it was replaced, or they were erased. */
  holder: z.object({ name: z.string(), completedAt: z.string(), evidence }).nullable(),
})
export type CertificateView = z.infer<typeof certificateView>

export const ownCertificate = certificateView.extend({ id: z.string() })
export type OwnCertificate = z.infer<typeof ownCertificate>

/** A certificate that another academy issued. Only that academy knows how it stands now. */
export const outsideCertificate = z.object({
  url: z.string().describe('Its page there'),
  title: z.string(),
  issuer: z.string(),
  issuedAt: z.string(),
  expiresAt: z.string().nullable(),
  verifiedAt: z.string().describe('When its signature was checked here'),
})
export type OutsideCertificateView = z.infer<typeof outsideCertificate>

/** Answer of `GET /users/me/certificates`, the latest first. */
export const ownCertificates = z.object({
  certificates: z.array(ownCertificate),
  /** Of other academies, as one brought them in with a record. */
  elsewhere: z.array(outsideCertificate),
  /** What the next certificate is made out to. */
  name: z.string(),
  /** How often one may still have certificates issued again under another name this year. */
  renamesLeft: z.int().min(0),
})
export type OwnCertificates = z.infer<typeof ownCertificates>

export const nameInput = z.object({ name: z.string().max(400) })
export const visibilityInput = z.object({ visibility: z.enum(visibilities) })

export const revokeInput = z.object({
  reason: z.enum(revokedFor),
  /** For staff alone. */
  note: z.string().trim().min(1).max(1000),
})

export const reissueInput = z.object({
  /** As the new one bears it; the old one's when it is left out. */
  name: z.string().max(400).optional(),
  note: z.string().trim().min(1).max(1000),
})

/** Most that may be verified at once. */
export const bulkLimit = 100

/** Numbers, addresses of certificates' pages, or whole credentials. */
export const bulkInput = z.object({
  certificates: z
    .array(z.union([z.string().max(400), z.record(z.string(), z.unknown())]))
    .min(1)
    .max(bulkLimit),
})

/** How what was sent stands: as a certificate does, of nobody here, or altered since it was signed. */
export const verdicts = [...standings, 'unknown', 'tampered'] as const

/** One answer for each that was sent, in that order. */
export const bulkReply = z.object({
  results: z.array(z.object({ verdict: z.enum(verdicts), certificate: certificateView.nullable() })),
})
export type BulkResult = z.infer<typeof bulkReply>['results'][number]

export * from './contract/source.ts'
export { type AchievementKind, achievementKinds } from './domain/achievementKinds.ts'
export { readNumber } from './domain/number.ts'
export { filesOf, linkedInLink, verifyPage } from './domain/pages.ts'
export {
  type ReplacedFor,
  type RevokedFor,
  type Standing,
  type State,
  standings,
  type Visibility,
  visibilities,
} from './domain/standing.ts'
