import { hasRole, roleOf, staffRoles } from '@academy/kernel'
import type { DataFromCollectionSlug, Payload, PayloadRequest, TypedUser } from 'payload'
import { ACCOUNT_POLICY_SLUG, USERS_SLUG } from '../contract.ts'
import { isBanned } from '../domain/ban.ts'
import { type FactorNeed, secondFactorNeed } from '../domain/secondFactor.ts'
import { rowNow } from '../who/rows.ts'

const dateOf = (text: string | null | undefined): Date | null => (text ? new Date(text) : null)

/** A row of `users`. */
export type StoredUser = DataFromCollectionSlug<typeof USERS_SLUG>

/** What the account policy asks of a person now. Costs nothing for who is not staff or has a code app. */
export const factorNeedOf = async (
  payload: Payload,
  user: StoredUser,
  now: Date,
  req?: PayloadRequest,
): Promise<FactorNeed> => {
  if (!hasRole(user, ...staffRoles) || user.twoFactorEnabled) return 'none'
  const policy = await payload.findGlobal({ slug: ACCOUNT_POLICY_SLUG, depth: 0, req })
  if (!policy.staffNeedSecondFactor) return 'none'
  const passkeys = await payload.count({ collection: 'passkeys', where: { user: { equals: user.id } }, req })
  return secondFactorNeed(
    { staffNeedSecondFactor: true, graceDays: policy.graceDays, neededSince: dateOf(policy.neededSince) },
    {
      role: roleOf(user),
      staffSince: dateOf(user.staffSince),
      twoFactorEnabled: false,
      hasPasskey: passkeys.totalDocs > 0,
    },
    now,
  )
}

/** Somebody who is signed in, whichever way: what strategies answer. */
export type SignedIn = TypedUser & {
  _strategy: string
  /** Staff who may do only what a student may, until they have set up a second factor. */
  _lacksFactor?: true
  /** The administrator who looks through this person's eyes. */
  _impersonatedBy?: string
}

/**
 * A person as the academy treats them at this moment, read fresh: nobody while banned, and a student while a second
 * factor is overdue. Every way of being signed in ends here, so that no cookie, token or key knows better. `version` is the
 * row's, for a caller who knows it.
 */
export const asTheyStand = async (
  payload: Payload,
  id: string,
  strategy: string,
  version?: string,
): Promise<SignedIn | null> => {
  const row = await rowNow(payload, id, version)
  const now = new Date()
  if (!row || isBanned(row, now)) return null
  const user = { ...row, collection: USERS_SLUG, _strategy: strategy } as const
  if ((await factorNeedOf(payload, user, now)) !== 'required') return user
  return { ...user, role: 'student', _lacksFactor: true }
}
