import { hasRole, inTransaction, lockRows } from '@academy/kernel'
import type { PayloadRequest } from 'payload'
import { USERS_SLUG } from '../../contract.ts'
import type { AuthSettings } from '../../options.ts'
import { authOf } from '../../server/betterAuth.ts'
import { revokeSessions } from '../../server/revokeSessions.ts'
import { lastAdmin } from '../errors.ts'
import { erasureDue } from '../times.ts'

/** Administrators who ask at once wait for each other, so that they do not all go. */
const lockPerson = async (id: string, req: PayloadRequest): Promise<void> => {
  if (hasRole(req.user, 'admin')) await lockRows(req, USERS_SLUG, { column: 'role', equals: 'admin' })
  await lockRows(req, USERS_SLUG, { column: 'id', equals: id })
}

/** One who is going as well does not count. */
const keepAnAdmin = async (id: string, req: PayloadRequest): Promise<void> => {
  const stay = { role: { equals: 'admin' }, id: { not_equals: id }, erasureDueAt: { exists: false } }
  const { totalDocs } = await req.payload.count({ collection: USERS_SLUG, where: stay, req })
  if (totalDocs === 0) throw lastAdmin()
}

type Decide = (dueAt: string | null) => string | null

/** Writes down when somebody goes, or that they stay; tells them and the log, all in the request's transaction. */
const change = async (req: PayloadRequest, settings: AuthSettings, decide: Decide): Promise<string | null> => {
  const { payload } = req
  const id = String(req.user?.id)
  await lockPerson(id, req)
  const person = await payload.findByID({ collection: USERS_SLUG, id, depth: 0, req })
  const before = person.erasureDueAt ?? null
  const dueAt = decide(before)
  if (dueAt === before) return dueAt
  if (dueAt && person.role === 'admin') await keepAnAdmin(id, req)
  await payload.update({ collection: USERS_SLUG, id, data: { erasureDueAt: dueAt }, depth: 0, req })
  const what = dueAt ? 'auth/erasure-scheduled' : 'auth/erasure-undone'
  const data = { name: person.name, ...(dueAt && { dueAt, url: `${settings.publicUrl}/account/privacy` }) }
  await settings.sendMail({ kind: what, to: person.email, user: id, data }, { payload, req })
  const target = { collection: USERS_SLUG, id }
  await settings.audit({ action: what, actor: id, target, headers: req.headers }, { payload, req })
  return dueAt
}

/**
 * Has the account of whoever asks erased in fourteen days; asked again, the day stays the same. Whoever else is signed in
 * to it is not any more: they may be why its owner wants to go. Throws HttpError 409 `auth/last-admin`.
 */
export const scheduleErasure = async (req: PayloadRequest, settings: AuthSettings, now: Date) => {
  const { api } = authOf(req.payload, settings)
  const current = await api.getSession({ headers: req.headers, query: { disableRefresh: true } })
  return inTransaction(req, async () => {
    const erasureDueAt = await change(req, settings, (before) => before ?? erasureDue(now).toISOString())
    await revokeSessions({ payload: req.payload, settings, req }, String(req.user?.id), current?.session.token)
    return { erasureDueAt }
  })
}

export const undoErasure = (req: PayloadRequest, settings: AuthSettings) =>
  inTransaction(req, async () => ({ erasureDueAt: await change(req, settings, () => null) }))
