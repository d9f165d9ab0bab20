export const WEEKLY_DIGESTS_SLUG = 'weekly-digests'

/** Whose news are asked for, from one instant on until another one: ISO 8601, UTC. */
export type NewsAsked = { student: string; since: string; until: string }

/** Something good that happened to a student, as their digest tells it. */
export type DigestNews = {
  label: string
  /** Where it is looked at, below the academy’s own address. */
  path: string
}
