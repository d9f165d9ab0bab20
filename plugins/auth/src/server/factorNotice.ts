import { staffRoles } from '@academy/kernel'
import type { PayloadRequest } from 'payload'
import { USERS_SLUG } from '../contract.ts'
import type { AuthSettings } from '../options.ts'
import { factorNeedOf, type StoredUser } from './standing.ts'

/** Writes to somebody who lacks a second factor by when the academy wants one, as their clock has it. */
export const tellFactorNeeded = async (
  { sendMail, publicUrl }: AuthSettings,
  user: StoredUser,
  req: PayloadRequest,
): Promise<void> => {
  const need = await factorNeedOf(req.payload, user, new Date(), req)
  if (need === 'none') return
  const data = {
    name: user.name,
    url: `${publicUrl}/account/security`,
    ...(need !== 'required' && { dueAt: need.dueAt.toISOString() }),
    ...(user.timeZone && { timeZone: user.timeZone }),
  }
  const mail = { kind: 'auth/second-factor-needed', to: user.email, user: String(user.id), data }
  await sendMail(mail, { payload: req.payload, req })
}

/** The same to all staff, when the rule begins. */
export const tellStaffFactorNeeded = async (settings: AuthSettings, req: PayloadRequest): Promise<void> => {
  const { docs } = await req.payload.find({
    collection: USERS_SLUG,
    where: { and: [{ role: { in: [...staffRoles] } }, { banned: { not_equals: true } }] },
    pagination: false,
    depth: 0,
    req,
  })
  for (const user of docs) await tellFactorNeeded(settings, user, req)
}
