import { z } from 'zod'

/**
 * `building` → `live` | `failed`; a live one becomes `retired` when a newer takes its place, `rolled-back` when an
 * older one does.
 */
export const releaseStatus = ['building', 'live', 'failed', 'retired', 'rolled-back'] as const

export const releaseView = z.object({
  number: z.int(),
  status: z.enum(releaseStatus),
  /** What changed, for people. */
  trigger: z.string(),
  /** Who changed it; null when nobody did. */
  by: z.string().nullable(),
  /** Why it failed; null otherwise. */
  reason: z.string().nullable(),
  /** ISO 8601, UTC. */
  startedAt: z.string(),
  finishedAt: z.string().nullable(),
  durationMs: z.number().nullable(),
  pages: z.object({ rendered: z.int(), reused: z.int(), total: z.int() }),
  hook: z.string().nullable(),
})
export type ReleaseView = z.infer<typeof releaseView>

/** What the dashboard shows. */
export const releasesView = z.object({
  live: releaseView.nullable(),
  building: releaseView.nullable(),
  /** Changes that no build has taken up yet. */
  waiting: z.int(),
  /** The newest failure, unless a later release went live. */
  failure: releaseView.nullable(),
  /** Releases on disk that can be gone back to, newest first. */
  kept: z.array(releaseView),
  /** Whether the one who asks may rebuild and roll back. */
  mayOperate: z.boolean(),
})
export type ReleasesView = z.infer<typeof releasesView>
