import type { Audit } from '@academy/kernel'
import type { Payload } from 'payload'
import type { EditionContent, EditionHolders } from './contract.ts'
import type { CatalogRuntime, FolderSettings, ReleaseSettings, SendMail } from './runtime.ts'
import type { SyncSettings } from './sync/settings.ts'

/** What is known of those who are enrolled, for an author who is about to publish. */
export type Learners = {
  /** By edition; one that nobody holds may be left out. */
  holders: (payload: Payload, courseId: string) => Promise<EditionHolders[]>
  /**
   * Of those who are through with the course, how many would not be if they moved to this content, and how many
   * certificates it concerns.
   */
  wouldDrop: (
    payload: Payload,
    courseId: string,
    next: EditionContent,
  ) => Promise<{ belowComplete: number; certificates: number }>
}

/** Ids of lessons that are closed to a user, each with the moment that opens it (ISO 8601, UTC); null when no moment does. */
export type ClosedLessons = (payload: Payload, userId: string) => Promise<ReadonlyMap<string, string | null>>

export type CatalogOptions = {
  /** Whether a grant lets this user read this paid course now. */
  isEntitled: (payload: Payload, userId: string, courseId: string) => Promise<boolean>
  /** Ids of the paid courses that grants let this user read now. */
  entitledCourses: (payload: Payload, userId: string) => Promise<string[]>
  /** Lessons that a schedule keeps closed to this user now. @default none */
  closedLessons?: ClosedLessons
  /** Who is enrolled in what. */
  learners: Learners
  /** Ids of courses that those of a course take as well, by its id, the nearest first. @default none */
  takenTogether?: (payload: Payload) => Promise<ReadonlyMap<string, readonly string[]>>
  /** Writes down who published, deleted and rolled back. */
  audit: Audit
  /** Where releases lie and what they are made with. */
  releases: ReleaseSettings
  /** Where courses come in and go out as folders. */
  folders: FolderSettings
  /** What courses are kept in step with; null for nothing. @default null */
  sync?: SyncSettings | null
  /** Tells people of reviews and mentions. */
  sendMail: SendMail
  /** `required`: editors publish what instructors submit. `off`: instructors publish their own. @default 'required' */
  review?: 'required' | 'off'
  /** Asks the outside addresses that published lessons link to, every night. @default false */
  checkLinks?: boolean
  /** Days after which what a course or a lesson was verified with is old, and somebody should try it again. @default 180 */
  freshDays?: number
}

export const resolveOptions = (given: CatalogOptions): CatalogRuntime => ({
  review: 'required',
  checkLinks: false,
  sync: null,
  freshDays: 180,
  takenTogether: async () => new Map(),
  closedLessons: async () => new Map(),
  ...given,
})
