import type { Payload, PayloadRequest } from 'payload'

export const WEEKLY_DIGESTS_SLUG = 'weekly-digests'

/** Something good that happened to a student, as their digest tells it. */
export type DigestNews = {
  label: string
  /** Where it is looked at, below the academy’s own address. */
  path: string
}

/** What happened to a student from one instant on until another one: ISO 8601, UTC. */
export type NewsSource = (
  from: { payload: Payload; req?: PayloadRequest },
  asked: { student: string; since: string; until: string },
) => Promise<DigestNews[]>
