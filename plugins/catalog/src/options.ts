import type { Audit } from '@academy/kernel'
import type { Payload } from 'payload'
import type { ReleaseSettings } from './runtime.ts'

export type CatalogOptions = {
  /** Whether a grant lets this user read this paid course now. */
  isEntitled: (payload: Payload, userId: string, courseId: string) => Promise<boolean>
  /** Ids of the paid courses that grants let this user read now. */
  entitledCourses: (payload: Payload, userId: string) => Promise<string[]>
  /** Writes down who published, deleted and rolled back. */
  audit: Audit
  /** Where releases lie and what they are made with. */
  releases: ReleaseSettings
}
