import { idIn, inTransaction, lockRows, postEndpoint } from '@academy/kernel'
import type { Endpoint, PayloadRequest, Where } from 'payload'
import { z } from 'zod'
import { APPLICATIONS_SLUG, motivationLength, USERS_SLUG } from '../contract.ts'
import { alreadyDecided, alreadyHasRole, applicationWaits, noSuchApplication } from '../errors.ts'
import { roleIsTold } from '../hooks/tellRole.ts'
import type { AuthSettings } from '../options.ts'
import { actorOf, byAdmin, findPerson, refuseWhileImpersonating } from './people.ts'

const collection = APPLICATIONS_SLUG

const note = (settings: AuthSettings, req: PayloadRequest, what: string, id: string) =>
  settings.audit(
    {
      action: `auth/application-${what}`,
      actor: actorOf(req),
      target: { collection, id },
      headers: req.headers,
    },
    { payload: req.payload, req },
  )

/** Those who decide. */
const tellAdmins = async (
  settings: AuthSettings,
  req: PayloadRequest,
  { id, ...application }: { id: string; applicant: string; motivation: string },
) => {
  const where: Where = { and: [{ role: { equals: 'admin' } }, { banned: { not_equals: true } }] }
  const { docs } = await req.payload.find({ collection: USERS_SLUG, where, pagination: false, depth: 0, req })
  const url = `${settings.publicUrl}/admin/collections/${collection}/${id}`
  for (const { id: user, email, name } of docs) {
    const mail = { to: email, kind: 'auth/application-received', data: { name, ...application, url }, user }
    await settings.sendMail(mail, { payload: req.payload, req })
  }
}

const send = (settings: AuthSettings) =>
  postEndpoint({
    path: '/send',
    summary: 'Asks to become an instructor; one application waits at a time',
    input: z.object({ motivation: z.string().trim().min(motivationLength.min).max(motivationLength.max) }),
    reply: z.object({ id: z.string() }),
    allow: ({ user }) => Boolean(user),
    handle: async ({ motivation }, req) => {
      refuseWhileImpersonating(req)
      return inTransaction(req, async () => {
        await lockRows(req, 'users', { column: 'id', equals: actorOf(req) })
        const { id: user, name, role } = await findPerson(req, actorOf(req))
        if (role !== 'student') throw alreadyHasRole()
        const where: Where = { and: [{ user: { equals: user } }, { status: { equals: 'waiting' } }] }
        const { totalDocs } = await req.payload.count({ collection, where, req })
        if (totalDocs > 0) throw applicationWaits()
        const data = { user, motivation, status: 'waiting' as const }
        const { id } = await req.payload.create({ collection, data, depth: 0, req })
        await note(settings, req, 'sent', id)
        await tellAdmins(settings, req, { id, applicant: name, motivation })
        return { id }
      })
    },
  })

const waitingOne = async (req: PayloadRequest) => {
  const id = idIn(req)
  if (id) await lockRows(req, 'instructor_applications', { column: 'id', equals: id })
  const found = id && (await req.payload.findByID({ collection, id, depth: 0, disableErrors: true, req }))
  if (!found) throw noSuchApplication()
  if (found.status !== 'waiting') throw alreadyDecided()
  return found
}

const decide = (settings: AuthSettings) =>
  postEndpoint({
    path: '/:id/decide',
    summary: 'Approves an application, which makes its sender an instructor, or declines it',
    input: z.object({
      decision: z.enum(['approved', 'declined']),
      note: z.string().trim().max(motivationLength.maxNote).default(''),
    }),
    reply: z.object({ id: z.string(), status: z.enum(['approved', 'declined']) }),
    allow: byAdmin,
    handle: async (given, req) =>
      inTransaction(req, async () => {
        const { id, user } = await waitingOne(req)
        const person = await findPerson(req, typeof user === 'string' ? user : user.id)
        const decided = { decidedBy: actorOf(req), decidedAt: new Date().toISOString() }
        const decision = { status: given.decision, note: given.note, ...decided }
        await req.payload.update({ collection, id, data: decision, depth: 0, req })
        if (given.decision === 'approved' && person.role === 'student') {
          const role = { role: 'instructor' as const }
          const context = roleIsTold
          await req.payload.update({ collection: USERS_SLUG, id: person.id, data: role, context, depth: 0, req })
        }
        await note(settings, req, given.decision, id)
        const kind = `auth/application-${given.decision}`
        const studio = `${settings.publicUrl}/admin`
        const data = { name: person.name, note: given.note, ...(given.decision === 'approved' && { url: studio }) }
        const mail = { to: person.email, kind, data, user: person.id }
        await settings.sendMail(mail, { payload: req.payload, req })
        return { id, status: given.decision }
      }),
  })

export const applicationEndpoints = (settings: AuthSettings): Endpoint[] => [send(settings), decide(settings)]
