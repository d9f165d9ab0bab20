import { idIn, inTransaction, lockRows, postEndpoint, roles } from '@academy/kernel'
import type { Endpoint, PayloadRequest, Where } from 'payload'
import { z } from 'zod'
import { INVITATIONS_SLUG as collection, USERS_SLUG } from '../../contract.ts'
import { alreadyHasRole, invitationGone, invitationUsed } from '../../errors.ts'
import type { AuthSettings } from '../../options.ts'
import { hashOf, newToken } from '../../server/tokens.ts'
import { actorOf, byAdmin, findPerson } from '../people.ts'
import { isAtLeast, noteInvitation as note, type offer } from './offer.ts'

/** Milliseconds. */
const week = 7 * 24 * 60 * 60 * 1000
const sent = z.object({ id: z.string(), expiresAt: z.iso.datetime() })

/** The token is told to the mail alone; what is stored is its hash. */
const freshSecret = () => {
  const token = newToken()
  return { token, stored: { tokenHash: hashOf(token), expiresAt: new Date(Date.now() + week).toISOString() } }
}

type Fresh = ReturnType<typeof freshSecret>

const tell = async (
  settings: AuthSettings,
  req: PayloadRequest,
  { email, role }: z.infer<typeof offer>,
  { token, stored }: Fresh,
) => {
  const { name } = await findPerson(req, actorOf(req))
  const url = `${settings.publicUrl}/sign-up#invitation=${token}`
  const data = { role, invitedBy: name, url, expires: stored.expiresAt }
  await settings.sendMail({ to: email, kind: 'auth/invitation', data }, { payload: req.payload, req })
}

const send = (settings: AuthSettings) =>
  postEndpoint({
    path: '/send',
    summary: 'Invites somebody by mail, with a role; the link works once, for seven days',
    input: z.object({ email: z.email().trim().toLowerCase(), role: z.enum(roles) }),
    reply: sent,
    allow: byAdmin,
    handle: async ({ email, role }, req) =>
      inTransaction(req, async () => {
        const known = await req.payload.find({
          collection: USERS_SLUG,
          where: { email: { equals: email } },
          limit: 1,
          depth: 0,
          req,
        })
        if (known.docs[0] && isAtLeast(known.docs[0].role, role)) throw alreadyHasRole()
        // Of several links to one address, the last one counts.
        const open: Where = { and: [{ email: { equals: email } }, { acceptedAt: { exists: false } }] }
        await req.payload.delete({ collection, where: open, depth: 0, req })
        const fresh = freshSecret()
        const data = { email, role, invitedBy: actorOf(req), ...fresh.stored }
        const { id } = await req.payload.create({ collection, data, depth: 0, req })
        await tell(settings, req, { email, role }, fresh)
        await note(settings, req, 'sent', id, { role })
        return { id, expiresAt: fresh.stored.expiresAt }
      }),
  })

/** An invitation nobody has accepted yet, by the id in the path. */
const openOne = async (req: PayloadRequest) => {
  const id = idIn(req)
  if (id) await lockRows(req, 'invitations', { column: 'id', equals: id })
  const found = id && (await req.payload.findByID({ collection, id, depth: 0, disableErrors: true, req }))
  if (!found) throw invitationGone()
  if (found.acceptedAt) throw invitationUsed()
  return found
}

const resend = (settings: AuthSettings) =>
  postEndpoint({
    path: '/:id/resend',
    summary: 'Sends an invitation again, with a new link; the earlier one stops working',
    reply: sent,
    allow: byAdmin,
    handle: async (_input, req) =>
      inTransaction(req, async () => {
        const { id, email, role } = await openOne(req)
        const fresh = freshSecret()
        await req.payload.update({ collection, id, data: fresh.stored, depth: 0, req })
        await tell(settings, req, { email, role }, fresh)
        await note(settings, req, 'sent', id, { role })
        return { id, expiresAt: fresh.stored.expiresAt }
      }),
  })

const withdraw = (settings: AuthSettings) =>
  postEndpoint({
    path: '/:id/withdraw',
    summary: 'Takes an invitation back',
    reply: z.object({ id: z.string() }),
    allow: byAdmin,
    handle: async (_input, req) =>
      inTransaction(req, async () => {
        const { id, role } = await openOne(req)
        await req.payload.delete({ collection, id, depth: 0, req })
        await note(settings, req, 'withdrawn', id, { role })
        return { id }
      }),
  })

export const invitationSending = (settings: AuthSettings): Endpoint[] => [
  send(settings),
  resend(settings),
  withdraw(settings),
]
