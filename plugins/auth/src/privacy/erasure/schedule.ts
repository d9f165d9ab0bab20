import { hasRole, inTransaction, lockRows } from '@academy/kernel'
import type { PayloadRequest } from 'payload'
import { USERS_SLUG } from '../../contract.ts'
import type { AuthSettings } from '../../options.ts'
import { authOf } from '../../server/betterAuth.ts'
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

/** Writes down when somebody goes, or that they stay; tells them and the log, all in one transaction. */
const change = async (req: PayloadRequest, settings: AuthSettings, decide: (dueAt: string | null) => string | null) => {
  const { payload } = req
  const id = String(req.user?.id)
  return inTransaction(req, async () => {
    await lockPerson(id, req)
    const person = await payload.findByID({ collection: USERS_SLUG, id, depth: 0, req })
    const before = person.erasureDueAt ?? null
    const erasureDueAt = decide(before)
    if (erasureDueAt === before) return erasureDueAt
    if (erasureDueAt && person.role === 'admin') await keepAnAdmin(id, req)
    await payload.update({ collection: USERS_SLUG, id, data: { erasureDueAt }, depth: 0, req })
    const what = erasureDueAt ? 'auth/erasure-scheduled' : 'auth/erasure-undone'
    const url = `${settings.publicUrl}/account/privacy`
    const data = { name: person.name, url, ...(erasureDueAt && { dueAt: erasureDueAt }) }
    await settings.sendMail({ kind: what, to: person.email, user: id, data }, { payload, req })
    const target = { collection: USERS_SLUG, id }
    await settings.audit({ action: what, actor: id, target, headers: req.headers }, { payload, req })
    return erasureDueAt
  })
}

/** Whoever else is signed in to this account is not any more: it may be why its owner wants to go. */
const endOtherSessions = async (req: PayloadRequest, settings: AuthSettings): Promise<void> => {
  const { api, $context } = authOf(req.payload, settings)
  const { internalAdapter } = await $context
  const current = await api.getSession({ headers: req.headers, query: { disableRefresh: true } })
  const all = await internalAdapter.listSessions(String(req.user?.id))
  const others = all.filter(({ token }) => token !== current?.session.token)
  await Promise.all(others.map(({ token }) => internalAdapter.deleteSession(token)))
}

/** Asked again, the day stays the same. Throws HttpError 409 `auth/last-admin`. */
export const scheduleErasure = async (req: PayloadRequest, settings: AuthSettings, now: Date) => {
  const erasureDueAt = await change(req, settings, (before) => before ?? erasureDue(now).toISOString())
  await endOtherSessions(req, settings)
  return { erasureDueAt }
}

export const undoErasure = async (req: PayloadRequest, settings: AuthSettings) => ({
  erasureDueAt: await change(req, settings, () => null),
})
