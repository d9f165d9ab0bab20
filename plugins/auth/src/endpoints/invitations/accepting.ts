import { inTransaction, lockRows, postEndpoint, roles } from '@academy/kernel'
import type { Endpoint, PayloadRequest } from 'payload'
import { z } from 'zod'
import { INVITATIONS_SLUG as collection, USERS_SLUG } from '../../contract.ts'
import { alreadyHasRole, invitationGone, otherAddress, verifyFirst } from '../../errors.ts'
import type { AuthSettings } from '../../options.ts'
import { hashOf } from '../../server/tokens.ts'
import { actorOf, findPerson, refuseWhileImpersonating } from '../people.ts'
import { isAtLeast, noteInvitation as note, offer } from './offer.ts'

const tokenInput = z.object({ token: z.string().min(1).max(200) })

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

export const invitationAccepting = (settings: AuthSettings): Endpoint[] => [look, accept(settings)]
