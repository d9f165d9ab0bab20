import { z } from 'zod'

/** One device that is signed in. Its token is never told. */
export const sessionView = z.object({
  id: z.string(),
  /** Browser and system in words, such as “Firefox on Windows”. */
  device: z.string(),
  /** The network that it signed in from, such as 203.0.113.x; null when that is not known. */
  network: z.string().nullable(),
  /** How it began: one of `signInMethods`; null when that is not known. */
  method: z.string().nullable(),
  /** ISO 8601, UTC. */
  startedAt: z.string(),
  /** ISO 8601, UTC; told to the day, because it is written down once a day. */
  lastUsedAt: z.string(),
  /** Whether it is the one that asks. */
  current: z.boolean(),
})
export type SessionView = z.infer<typeof sessionView>

export const sessionList = z.object({ sessions: z.array(sessionView) })

/** Answer of `POST /users/me/sessions/revoke-others`. */
export const revokedSessions = z.object({ revoked: z.int().min(0) })
