import type { EditionReader } from '@academy/catalog/contract'
import type { Audit } from '@academy/kernel'
import type { Payload, PayloadRequest } from 'payload'
import type { DigestNews, NewsAsked, OutsideCertificate, RecordVerdict, SealedRecord } from './contract.ts'
import type { EmbeddingProvider } from './recommendations/embeddings/client.ts'

/** Somebody has done what the edition that they hold asks: told each time that it becomes complete, so it may be told again. */
export type CourseCompleted = {
  /** Ids of the enrollment, of whose it is, and of the course. */
  enrollment: string
  student: string
  course: string
  edition: { id: string; number: number }
  /** ISO 8601, UTC. */
  at: string
  /** Holds the transaction of the completing write: what is written with it holds when that does, or not at all. */
  req: PayloadRequest
}

/** Somebody has fulfilled all that a path which they follow asks for: told once. */
export type PathCompleted = {
  /** Ids of the row that says that they follow it, of whose it is, and of the path. */
  follow: string
  student: string
  path: string
  /** ISO 8601, UTC: when the last of it was fulfilled. */
  at: string
  /** Holds the transaction that writes it down. */
  req: PayloadRequest
}

/** A mail to a student: `user` is their id. */
export type LearningMail = { to: string; user: string; kind: string; data: Record<string, unknown> }

/** Keeps certificates of other academies for their holders. */
export type CertificateKeeper = {
  /** Those of these credentials that the academy signed; asks it for its keys. */
  verified: (payload: Payload, academy: string, credentials: readonly unknown[]) => Promise<OutsideCertificate[]>
  /** Those that the student does not have yet. */
  newTo: (
    reading: { payload: Payload; req?: PayloadRequest },
    student: string,
    certificates: readonly OutsideCertificate[],
  ) => Promise<OutsideCertificate[]>
  /** In the request's transaction; `now` is when they were verified. */
  keep: (
    req: PayloadRequest,
    student: string,
    certificates: readonly OutsideCertificate[],
    now: string,
  ) => Promise<void>
}

/** What happened to a student in a stretch of time. */
export type NewsSource = (from: { payload: Payload; req?: PayloadRequest }, asked: NewsAsked) => Promise<DigestNews[]>

export type LearningOptions = {
  /** Public origin without a trailing slash. */
  publicUrl: string
  /** Asks for a mail to one person, in the request's transaction. */
  sendMail: (mail: LearningMail, from: { payload: Payload; req?: PayloadRequest }) => Promise<void>
  /** Where digests hear of what students earned. @default [] */
  news?: NewsSource[]
  /** Editions of courses, as the catalogue keeps them. */
  editions: EditionReader<Payload, PayloadRequest>
  /** Whether a grant lets this user into this paid course, now if not otherwise said. */
  isEntitled: (
    payload: Payload,
    userId: string,
    courseId: string,
    when: { at?: Date; req?: PayloadRequest | undefined },
  ) => Promise<boolean>
  /** Where it is written down when staff lower a student's progress. */
  audit: Audit
  /** Postgres, for the one connection on which a process hears of progress. */
  connectionString: string
  /** Told in order, in the transaction of the completing write, which fails when one of them does. @default [] */
  onCourseComplete?: ((event: CourseCompleted) => Promise<void>)[]
  /** The same for paths. @default [] */
  onPathComplete?: ((event: PathCompleted) => Promise<void>)[]
  /** Compares the texts of courses for suggestions; null for not at all. @default null */
  embeddings?: EmbeddingProvider | null
  /** Absolute path of the folder in which a record lies while it is brought in. */
  importsDir: string
  /** Whose word an archive is. @default nobody's */
  judgeRecord?: (payload: Payload, sealed: SealedRecord) => Promise<RecordVerdict>
  /** Without it, certificates in a record stay where they are. @default null */
  certificateKeeper?: CertificateKeeper | null
  /** Where several processes count together how often somebody brings in records. @default null */
  redisUrl?: string | null
  /** Ids of those who hold a certificate of the course that counts now. */
  certified: (payload: Payload, courseId: string) => Promise<string[]>
}

/** Without anybody who knows signatures, none counts. */
const unsigned = async (): Promise<RecordVerdict> => 'unsigned'

export const resolveOptions = (given: LearningOptions) => ({
  onCourseComplete: [],
  onPathComplete: [],
  embeddings: null,
  judgeRecord: unsigned,
  certificateKeeper: null,
  redisUrl: null,
  news: [],
  ...given,
})
