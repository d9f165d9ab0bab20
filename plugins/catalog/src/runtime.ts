import type { Audit } from '@academy/kernel'
import type { Config, Payload, PayloadRequest } from 'payload'
import type { ClosedLessons, Learners } from './options.ts'
import type { SyncSettings } from './sync/settings.ts'

/** What the catalog needs of its surroundings while it runs; given once in `payload.config.ts`. */
export type CatalogRuntime = {
  /** Whether a grant lets the user into a paid course now. */
  isEntitled: (payload: Payload, userId: string, courseId: string) => Promise<boolean>
  /** Lessons that a schedule keeps closed to a user now, by their ids. */
  closedLessons: ClosedLessons
  /** Who is enrolled in what. */
  learners: Learners
  /** Ids of courses that those of a course take as well, by its id, the nearest first. */
  takenTogether: (payload: Payload) => Promise<ReadonlyMap<string, readonly string[]>>
  /** Writes down who published, deleted and rolled back. */
  audit: Audit
  releases: ReleaseSettings
  folders: FolderSettings
  /** What courses are kept in step with; null for nothing. */
  sync: SyncSettings | null
  /** Asks for a mail to one person, in the request's transaction; `kind` names a template. */
  sendMail: SendMail
  /** Whether instructors need an editor to publish. */
  review: 'required' | 'off'
  /** Whether addresses outside the academy that lessons link to are asked at night. */
  checkLinks: boolean
  /** Days after which what a lesson was verified with is old. */
  freshDays: number
}

export type FolderSettings = {
  /** Absolute folder in which zips are unpacked, shared by worker and origin; what lies there is removed when it is done. */
  dir: string
  /** The bytes of an uploaded picture; null when its file is gone. */
  openPicture: (payload: Payload, filename: string) => Promise<AsyncIterable<Uint8Array> | null>
}

type CourseMail = { to: string; kind: string; data: Record<string, string>; user: string }
export type SendMail = (mail: CourseMail, from: { payload: Payload; req?: PayloadRequest }) => Promise<void>

export type ReleaseSettings = {
  /** Absolute folder of all releases, shared by worker and origin. */
  dir: string
  /** Absolute folder of the compiled site: `server/entry.mjs`, `client/`, `build-id`. */
  siteDir: string
  /** Public origin without a trailing slash. */
  publicUrl: string
  /** Postgres connection for the lock that lets one build run at a time. */
  connectionString: string
  /** Told of each release that goes live, by POST of `{ release, url }`. */
  deployHookUrl?: string
  /** Releases kept besides the live one, to roll back to. @default 5 */
  keep?: number
}

const key = 'catalog'

/** A config's `custom` with the catalog's runtime in it, where tasks, hooks and endpoints find it by `runtimeOf`. */
export const withRuntime = (custom: Config['custom'], runtime: CatalogRuntime): Config['custom'] => ({
  ...custom,
  [key]: runtime,
})

export const runtimeOf = (payload: Payload): CatalogRuntime => {
  const runtime = (payload.config.custom as Record<string, unknown> | undefined)?.[key]
  if (!runtime) throw new Error('The catalog plugin is not in this config.')
  return runtime as CatalogRuntime
}
