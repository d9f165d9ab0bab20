import { sessionNeeded } from '@academy/kernel'
import type { PayloadRequest } from 'payload'
import { isFresh } from '../domain/freshness.ts'
import { refuseWhileImpersonating } from '../endpoints/people.ts'
import type { AuthSettings } from '../options.ts'
import { authOf } from '../server/betterAuth.ts'
import { notFresh } from './errors.ts'

export type CurrentSession = { id: string; user: string; createdAt: Date }

/** The session that asks, of the person who asks. Throws HttpError 403 `auth/session-needed` when a key or a token asks instead. */
export const currentSession = async (req: PayloadRequest, settings: AuthSettings): Promise<CurrentSession> => {
  const { api } = authOf(req.payload, settings)
  const found = await api.getSession({ headers: req.headers, query: { disableRefresh: true } })
  if (!found || found.user.id !== req.user?.id) throw sessionNeeded()
  return { id: found.session.id, user: found.user.id, createdAt: new Date(found.session.createdAt) }
}

/** The same, unless an administrator looks through its owner's eyes. Throws HttpError 403 `auth/impersonating` then. */
export const ownSession = (req: PayloadRequest, settings: AuthSettings): Promise<CurrentSession> => {
  refuseWhileImpersonating(req)
  return currentSession(req, settings)
}

/** The same, begun a short while ago: it may change how its owner signs in. Throws HttpError 403 `auth/session-not-fresh`. */
export const freshSession = async (req: PayloadRequest, settings: AuthSettings): Promise<CurrentSession> => {
  const session = await ownSession(req, settings)
  if (!isFresh(session, new Date())) throw notFresh()
  return session
}
