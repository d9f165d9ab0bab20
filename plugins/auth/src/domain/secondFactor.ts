import { hasRole, type Role, staffRoles } from '@academy/kernel/access/roles'

/** What the academy asks of its staff; `neededSince` is when it began to. */
export type FactorPolicy = { staffNeedSecondFactor: boolean; graceDays: number; neededSince: Date | null }

export type FactorHolder = {
  role: Role | null
  staffSince: Date | null
  twoFactorEnabled: boolean
  hasPasskey: boolean
}

/** Nothing is asked, or a factor by a day, or one before anything else. */
export type FactorNeed = 'none' | { dueAt: Date } | 'required'

const day = 24 * 60 * 60 * 1000

/** The grace period counts from when the rule began or when the person became staff, whichever is later. */
export const secondFactorNeed = (policy: FactorPolicy, person: FactorHolder, now: Date): FactorNeed => {
  if (!policy.staffNeedSecondFactor || !hasRole(person, ...staffRoles)) return 'none'
  if (person.twoFactorEnabled || person.hasPasskey) return 'none'
  const from = Math.max(policy.neededSince?.getTime() ?? 0, person.staffSince?.getTime() ?? 0)
  const dueAt = new Date(from + policy.graceDays * day)
  return dueAt > now ? { dueAt } : 'required'
}

/** Whole days that are left, the last one counted as one. */
export const daysLeft = (dueAt: Date, now: Date): number =>
  Math.max(1, Math.ceil((dueAt.getTime() - now.getTime()) / day))
