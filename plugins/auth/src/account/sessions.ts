import type { Payload } from 'payload'
import type { SessionView } from '../contract.ts'
import { networkOf } from '../domain/network.ts'
import type { AuthSettings } from '../options.ts'
import { authOf } from '../server/betterAuth.ts'
import { deviceOf } from './device.ts'

type StoredSession = {
  id: string
  token: string
  createdAt: Date | string
  updatedAt: Date | string
  expiresAt: Date | string
  ipAddress?: string | null
  userAgent?: string | null
  method?: unknown
  impersonatedBy?: unknown
}

/** Somebody's sessions that are still good, wherever they are kept; with their tokens, for this plugin alone. */
export const storedSessions = async (
  payload: Payload,
  settings: AuthSettings,
  userId: string,
): Promise<StoredSession[]> => {
  const { internalAdapter } = await authOf(payload, settings).$context
  const found: StoredSession[] = await internalAdapter.listSessions(userId, { onlyActiveSessions: true })
  // An administrator who looks through these eyes is no device of theirs.
  return found.filter(({ impersonatedBy }) => !impersonatedBy)
}

const iso = (date: Date | string) => new Date(date).toISOString()

const toView = (session: StoredSession, currentId: string | undefined): SessionView => ({
  id: session.id,
  device: deviceOf(session.userAgent),
  network: networkOf(session.ipAddress),
  method: typeof session.method === 'string' ? session.method : null,
  startedAt: iso(session.createdAt),
  lastUsedAt: iso(session.updatedAt),
  current: session.id === currentId,
})

/** The one that asks first, then those used last. */
export const sessionViews = (sessions: StoredSession[], currentId: string | undefined): SessionView[] =>
  sessions
    .map((session) => toView(session, currentId))
    .sort((a, b) => Number(b.current) - Number(a.current) || b.lastUsedAt.localeCompare(a.lastUsedAt))

/** Ends sessions; refusing their cookies holds from the next request on. */
export const endSessions = async (payload: Payload, settings: AuthSettings, tokens: string[]): Promise<void> => {
  const { internalAdapter } = await authOf(payload, settings).$context
  for (const token of tokens) await internalAdapter.deleteSession(token)
}
