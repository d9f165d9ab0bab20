import { z } from 'zod'

/** What an account may be told about by mail. */
export const notificationKinds = ['product-news', 'badges', 'deadlines', 'reviews', 'mentions'] as const
export type NotificationKind = (typeof notificationKinds)[number]

/** Those about the making of courses: only staff get them, and they come until somebody switches them off. */
export const staffNotifications: readonly NotificationKind[] = ['reviews', 'mentions']

/** Those that somebody asked for by what they did, until they switch them off. */
const askedFor: readonly NotificationKind[] = ['deadlines']

export const notificationPreferences = z.partialRecord(z.enum(notificationKinds), z.object({ email: z.boolean() }))
export type NotificationPreferences = z.infer<typeof notificationPreferences>

/** Whether somebody wants mails of a kind, by the `notifications` of their row. What cannot be read says nothing. */
export const wantsMail = (stored: unknown, kind: NotificationKind): boolean => {
  const preferences = notificationPreferences.safeParse(stored).data
  return preferences?.[kind]?.email ?? [...staffNotifications, ...askedFor].includes(kind)
}
