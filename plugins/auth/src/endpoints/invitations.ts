import { inTransaction, lockRows, postEndpoint, type Role, roles } from '@academy/kernel'
import type { Endpoint, PayloadRequest, Where } from 'payload'
import { z } from 'zod'
import { INVITATIONS_SLUG, USERS_SLUG } from '../contract.ts'
import { alreadyHasRole, invitationGone, invitationUsed, otherAddress, verifyFirst } from '../errors.ts'
import type { AuthSettings } from '../options.ts'
import { hashOf, newToken } from '../server/tokens.ts'
import { actorOf, byAdmin, findPerson, idIn, refuseWhileImpersonating } from './people.ts'

/** Milliseconds. */
const week = 7 * 24 * 60 * 60 * 1000
const tokenInput = z.object({ token: z.string().min(1).max(200) })
const offer = z.object({ email: z.email(), role: z.enum(roles) })
const sent = z.object({ id: z.string(), expiresAt: z.iso.datetime() })
const collection = INVITATIONS_SLUG

const isAtLeast = (held: Role, offered: Role) => roles.indexOf(held) >= roles.indexOf(offered)

/** The token is told to the mail alone; what is stored is its hash. */
const freshSecret = () => {
  const token = newToken()
  return { token, stored: { tokenHash: hashOf(token), expiresAt: new Date(Date.now() + week).toISOString() } }
}

const tell = async (settings: AuthSettings, req: PayloadRequest, offered: z.infer<typeof offer>, token: string) => {
  const { name } = await findPerson(req, actorOf(req))
  const data = { role: offered.role, invitedBy: name, url: `${settings.publicUrl}/sign-up#invitation=${token}` }
  await settings.sendMail({ to: offered.email, kind: 'auth/invitation', data }, { payload: req.payload, req })
}

const note = (settings: AuthSettings, req: PayloadRequest, what: string, id: string, details: object = {}) =>
  settings.audit(
    {
      action: `auth/invitation-${what}`,
      actor: actorOf(req),
      target: { collection, id },
      details: { ...details },
      headers: req.headers,
    },
    { payload: req.payload, req },
  )

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
        const { token, stored } = freshSecret()
        const data = { email, role, invitedBy: actorOf(req), ...stored }
        const { id } = await req.payload.create({ collection, data, depth: 0, req })
        await tell(settings, req, { email, role }, token)
        await note(settings, req, 'sent', id, { role })
        return { id, expiresAt: stored.expiresAt }
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
        const { token, stored } = freshSecret()
        await req.payload.update({ collection, id, data: stored, depth: 0, req })
        await tell(settings, req, { email, role }, token)
        await note(settings, req, 'sent', id, { role })
        return { id, expiresAt: stored.expiresAt }
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

/** Throws HttpError 404 `auth/invitation-gone` alike for a wrong, a used, a withdrawn and an old link. */
const byToken = async (req: PayloadRequest, token: string) => {
  const where = { tokenHash: { equals: hashOf(token) } }
  const { docs } = await req.payload.find({ collection, where, limit: 1, depth: 0, req })
  const [found] = docs
  if (!found || found.acceptedAt || new Date(found.expiresAt) <= new Date()) throw invitationGone()
  return found
}

const look = postEndpoint({
  path: '/look',
  summary: 'Whom an invitation is for, and as what; for the sign-up page',
  input: tokenInput,
  reply: offer,
  // Whoever has the link may know what it says.
  allow: () => true,
  handle: async ({ token }, req) => {
    const { email, role } = await byToken(req, token)
    return { email, role }
  },
})

const accept = (settings: AuthSettings) =>
  postEndpoint({
    path: '/accept',
    summary: 'Takes the role of an invitation that was sent to one’s own, verified address',
    input: tokenInput,
    reply: z.object({ role: z.enum(roles) }),
    allow: ({ user }) => Boolean(user),
    handle: async ({ token }, req) => {
      refuseWhileImpersonating(req)
      return inTransaction(req, async () => {
        await lockRows(req, 'invitations', { column: 'token_hash', equals: hashOf(token) })
        const { id, email, role } = await byToken(req, token)
        const person = await findPerson(req, actorOf(req))
        if (person.email.toLowerCase() !== email.toLowerCase()) throw otherAddress()
        if (!person.emailVerified) throw verifyFirst()
        if (isAtLeast(person.role, role)) throw alreadyHasRole()
        const data = { acceptedAt: new Date().toISOString(), acceptedBy: person.id }
        await req.payload.update({ collection, id, data, depth: 0, req })
        await req.payload.update({ collection: USERS_SLUG, id: person.id, data: { role }, depth: 0, req })
        await note(settings, req, 'accepted', id, { role })
        return { role }
      })
    },
  })

export const invitationEndpoints = (settings: AuthSettings): Endpoint[] => [
  send(settings),
  look,
  accept(settings),
  resend(settings),
  withdraw(settings),
]
