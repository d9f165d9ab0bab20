import { comesUnasked, type NotificationKind, type NotificationWay, notificationWays } from '@academy/auth/contract'
import { sql } from '@payloadcms/db-postgres'
import type { Where } from 'payload'

/** Whether an account, `users` as `u`, may be written to unasked: its address is known to be theirs, and it is in force. */
export const reachable = sql`u.email_verified and not coalesce(u.banned, false) and u.erasure_due_at is null`

/** The same of one account. */
export const reachableAs = (id: string): Where => ({
  and: [
    { id: { equals: id } },
    { emailVerified: { equals: true } },
    { banned: { not_equals: true } },
    { erasureDueAt: { exists: false } },
  ],
})

/** The same as `wantsMail` of accounts, as a condition on `users` as `u`: of thousands at once. */
export const wants = (kind: NotificationKind) =>
  sql`coalesce((u.notifications -> ${kind}::text ->> 'email')::boolean, ${comesUnasked(kind)}::boolean)`

/** The way in which somebody chose that mails of a kind come; null of whoever wants none. */
export const wayOf = (kind: keyof typeof notificationWays) =>
  sql`case when ${wants(kind)} then coalesce(u.notifications -> ${kind}::text ->> 'way', ${notificationWays[kind][0]}::text) end`

/** Whether they chose this one. */
export const comesBy = <Kind extends keyof typeof notificationWays>(kind: Kind, way: NotificationWay<Kind>) =>
  sql`coalesce(${wayOf(kind)} = ${way}::text, false)`
