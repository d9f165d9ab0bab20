import { deleteEndpoint, getEndpoint, isSomebody, postEndpoint } from '@academy/kernel'
import type { PayloadRequest } from 'payload'
import { noSession } from '../../account/errors.ts'
import { currentSession, ownSession } from '../../account/session.ts'
import { endSessions, sessionViews, storedSessions } from '../../account/sessions.ts'
import { revokedSessions, sessionList, USERS_SLUG } from '../../contract.ts'
import type { AuthSettings } from '../../options.ts'

/** Under their own name: whoever looks for what happened to somebody finds it there. */
const note = (
  req: PayloadRequest,
  { audit }: AuthSettings,
  user: string,
  what: { action: string; details: Record<string, unknown> },
) => audit({ ...what, actor: user, target: { collection: USERS_SLUG, id: user }, headers: req.headers }, req)

export const listSessions = (settings: AuthSettings) =>
  getEndpoint({
    path: '/me/sessions',
    summary: 'Where one is signed in',
    reply: sessionList,
    allow: isSomebody,
    handle: async (_input, req) => {
      const { id, user } = await currentSession(req, settings)
      return { sessions: sessionViews(await storedSessions(req.payload, settings, user), id) }
    },
  })

export const revokeSession = (settings: AuthSettings) =>
  deleteEndpoint({
    path: '/me/sessions/:id',
    summary: 'End one of one’s own sessions',
    reply: revokedSessions,
    allow: isSomebody,
    handle: async (_input, req) => {
      const { user } = await ownSession(req, settings)
      const sessions = await storedSessions(req.payload, settings, user)
      const found = sessions.find(({ id }) => id === req.routeParams?.id)
      if (!found) throw noSession()
      await endSessions(req.payload, settings, [found.token])
      await note(req, settings, user, { action: 'auth/session-ended', details: { session: found.id } })
      return { revoked: 1 }
    },
  })

export const revokeOtherSessions = (settings: AuthSettings) =>
  postEndpoint({
    path: '/me/sessions/revoke-others',
    summary: 'End all of one’s own sessions but the one that asks',
    reply: revokedSessions,
    allow: isSomebody,
    handle: async (_input, req) => {
      const { id, user } = await ownSession(req, settings)
      const sessions = await storedSessions(req.payload, settings, user)
      const others = sessions.filter((session) => session.id !== id)
      await endSessions(
        req.payload,
        settings,
        others.map((session) => session.token),
      )
      await note(req, settings, user, { action: 'auth/other-sessions-ended', details: { ended: others.length } })
      return { revoked: others.length }
    },
  })
