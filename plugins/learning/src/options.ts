import type { EditionReader } from '@academy/catalog/contract'
import type { Payload, PayloadRequest } from 'payload'

export type LearningOptions = {
  /** Editions of courses, as the catalogue keeps them. */
  editions: EditionReader<Payload, PayloadRequest>
  /** Whether a grant lets this user into this paid course now. */
  isEntitled: (payload: Payload, userId: string, courseId: string) => Promise<boolean>
}
