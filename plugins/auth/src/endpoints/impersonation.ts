import { idIn, postEndpoint, sessionNeeded } from '@academy/kernel'
import type { Endpoint, PayloadRequest } from 'payload'
import { z } from 'zod'
import { USERS_SLUG } from '../contract.ts'
import { isBanned } from '../domain/ban.ts'
import { impersonationLasts } from '../domain/impersonation.ts'
import { bannedNow, noImpersonation, notImpersonating } from '../errors.ts'
import type { AuthSettings } from '../options.ts'
import { authOf } from '../server/betterAuth.ts'
import { lookingCookie } from '../server/impersonation.ts'
import { actorOf, byAdmin, findPerson, impersonatorOf } from './people.ts'
import { reason } from './reason.ts'

/** Better-auth's cookies and ours, on an answer of our own. */
const withCookies = (body: object, { headers }: Response, looking: string): Response => {
  const reply = Response.json(body)
  for (const cookie of headers.getSetCookie()) reply.headers.append('set-cookie', cookie)
  reply.headers.append('set-cookie', looking)
  return reply
}

const start = (settings: AuthSettings) =>
  postEndpoint({
    path: '/:id/impersonate',
    summary: 'Looks at the academy through a person’s eyes for an hour, to help them; the reason is kept',
    input: z.object({ reason }),
    reply: z.object({ name: z.string() }),
    allow: byAdmin,
    handle: async ({ reason }, req) => {
      const person = await findPerson(req, idIn(req))
      if (person.role === 'admin') throw noImpersonation()
      if (isBanned(person, new Date())) throw bannedNow()
      // The administrator's own session is kept in a signed cookie beside the new one.
      const begun = await authOf(req.payload, settings).api.impersonateUser({
        body: { userId: person.id },
        headers: req.headers,
        asResponse: true,
      })
      if (!begun.ok) throw sessionNeeded()
      const target = { collection: USERS_SLUG, id: person.id }
      const entry = { action: 'auth/impersonation-started', actor: actorOf(req), target, details: { reason } }
      await settings.audit({ ...entry, headers: req.headers }, { payload: req.payload, req })
      return withCookies({ name: person.name }, begun, lookingCookie(settings, impersonationLasts / 1000))
    },
  })

/** Writes down that the looking is over; `how` is what ended it. */
export const noteStopped = (settings: AuthSettings, req: PayloadRequest, how: 'stopped' | 'signed-out') =>
  settings.audit(
    {
      action: 'auth/impersonation-stopped',
      actor: impersonatorOf(req),
      target: { collection: USERS_SLUG, id: actorOf(req) },
      details: { how },
      headers: req.headers,
    },
    { payload: req.payload, req },
  )

const stop = (settings: AuthSettings) =>
  postEndpoint({
    path: '/me/stop-impersonating',
    summary: 'Ends looking through somebody’s eyes, and returns to the session of the administrator',
    /** The administrator's name; null when their own session has ended meanwhile. */
    reply: z.object({ name: z.string().nullable() }),
    allow: ({ user }) => Boolean(user),
    handle: async (_input, req) => {
      const looker = impersonatorOf(req)
      if (looker === null) throw notImpersonating()
      const { api } = authOf(req.payload, settings)
      const { name } = await findPerson(req, looker)
      await noteStopped(settings, req, 'stopped')
      const returned = await api.stopImpersonating({ headers: req.headers, asResponse: true })
      if (returned.ok) return withCookies({ name }, returned, lookingCookie(settings, 0))
      const left = await api.signOut({ headers: req.headers, asResponse: true })
      return withCookies({ name: null }, left, lookingCookie(settings, 0))
    },
  })

export const impersonationEndpoints = (settings: AuthSettings): Endpoint[] => [start(settings), stop(settings)]
