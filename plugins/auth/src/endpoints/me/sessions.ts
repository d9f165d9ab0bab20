import { deleteEndpoint, getEndpoint, postEndpoint } from '@academy/kernel'
import { noSession } from '../../account/errors.ts'
import { isSomebody } from '../../account/isSomebody.ts'
import { currentSession, ownSession } from '../../account/session.ts'
import { endSessions, sessionViews, storedSessions } from '../../account/sessions.ts'
import { revokedSessions, sessionList } from '../../contract.ts'
import type { AuthSettings } from '../../options.ts'

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
      const target = { collection: 'sessions', id: found.id }
      await settings.audit({ action: 'auth/session-ended', actor: user, target, headers: req.headers }, req)
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
      const details = { ended: others.length }
      await settings.audit({ action: 'auth/other-sessions-ended', actor: user, details, headers: req.headers }, req)
      return { revoked: others.length }
    },
  })
