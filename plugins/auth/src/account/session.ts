import { sessionNeeded } from '@academy/kernel'
import type { PayloadRequest } from 'payload'
import { refuseWhileImpersonating } from '../endpoints/people.ts'
import type { AuthSettings } from '../options.ts'
import { authOf } from '../server/betterAuth.ts'
import { notFresh } from './errors.ts'

/** How long after signing in somebody may change how they sign in without doing it again, in milliseconds. */
const freshFor = 60 * 60_000

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
  if (Date.now() - session.createdAt.getTime() >= freshFor) throw notFresh()
  return session
}
