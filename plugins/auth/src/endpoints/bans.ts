import { idIn, inTransaction, lockRows, postEndpoint } from '@academy/kernel'
import type { Endpoint } from 'payload'
import { z } from 'zod'
import { USERS_SLUG } from '../contract.ts'
import { endsInThePast, notBanned, notYourself } from '../errors.ts'
import type { AuthSettings } from '../options.ts'
import { switchOffKeys } from '../server/switchOffKeys.ts'
import { actorOf, byAdmin, findPerson, stillAdmin } from './people.ts'
import { reason } from './reason.ts'

const banView = z.object({
  id: z.string(),
  banned: z.boolean(),
  banReason: z.string().nullable(),
  /** Null for a ban without an end. */
  banExpires: z.iso.datetime().nullable(),
})

const ban = (settings: AuthSettings) =>
  postEndpoint({
    path: '/:id/ban',
    summary: 'Keeps a person out, at once and everywhere, for good or until a day',
    input: z.object({ reason, until: z.iso.datetime().nullable().default(null) }),
    reply: banView,
    allow: byAdmin,
    handle: async ({ reason, until }, req) => {
      if (until && new Date(until) <= new Date()) throw endsInThePast()
      const id = idIn(req)
      if (id === actorOf(req)) throw notYourself()
      return inTransaction(req, async () => {
        await lockRows(req, 'users', { column: 'role', equals: 'admin' })
        await stillAdmin(req)
        const { id: user, email, name } = await findPerson(req, id)
        const data = { banned: true, banReason: reason, banExpires: until }
        // Hooks of the collection end sessions and tokens.
        await req.payload.update({ collection: USERS_SLUG, id: user, data, depth: 0, req })
        await switchOffKeys(req, user)
        const target = { collection: USERS_SLUG, id: user }
        const entry = { action: 'auth/banned', actor: actorOf(req), target, details: { reason, until } }
        await settings.audit({ ...entry, headers: req.headers }, { payload: req.payload, req })
        const told = { name, reason, ...(until ? { until } : {}) }
        const mail = { to: email, kind: 'auth/account-banned', data: told, user }
        await settings.sendMail(mail, { payload: req.payload, req })
        return { id: user, ...data }
      })
    },
  })

const unban = (settings: AuthSettings) =>
  postEndpoint({
    path: '/:id/unban',
    summary: 'Lets a banned person in again',
    reply: banView,
    allow: byAdmin,
    handle: async (_input, req) =>
      inTransaction(req, async () => {
        const { id, banned } = await findPerson(req, idIn(req))
        if (!banned) throw notBanned()
        const data = { banned: false, banReason: null, banExpires: null }
        await req.payload.update({ collection: USERS_SLUG, id, data, depth: 0, req })
        const entry = { action: 'auth/unbanned', actor: actorOf(req), target: { collection: USERS_SLUG, id } }
        await settings.audit({ ...entry, headers: req.headers }, { payload: req.payload, req })
        return { id, ...data }
      }),
  })

export const banEndpoints = (settings: AuthSettings): Endpoint[] => [ban(settings), unban(settings)]
