import { z } from 'zod'

/** What an account may be told about by mail. */
export const notificationKinds = [
  'announcements',
  'digest',
  'reminders',
  'product-news',
  'badges',
  'deadlines',
  'reviews',
  'mentions',
] as const
export type NotificationKind = (typeof notificationKinds)[number]

/** Those about the making of courses: only staff get them. */
export const staffNotifications: readonly NotificationKind[] = ['reviews', 'mentions']

/** Those that come until somebody switches them off: somebody speaks to them, of what they take part in. */
const comeUnasked: readonly NotificationKind[] = ['announcements', 'deadlines', ...staffNotifications]

/** Whether mails of a kind come to whoever has said nothing of them. */
export const comesUnasked = (kind: NotificationKind): boolean => comeUnasked.includes(kind)

/** How mails of a kind may come, the usual way first; of a reminder the days after which it does. */
export const notificationWays = {
  announcements: ['at-once', 'weekly'],
  reminders: ['7', '3', '14'],
} as const satisfies Partial<Record<NotificationKind, readonly string[]>>

type Ways = typeof notificationWays
export type NotificationWay<Kind extends keyof Ways> = Ways[Kind][number]

const plain = z.object({ email: z.boolean() })
/** The way is kept while they are off, so that they come as before when they come again. */
const byWay = <Way extends string>(ways: readonly [Way, ...Way[]]) => plain.extend({ way: z.enum(ways).optional() })

export const notificationPreferences = z
  .strictObject({
    announcements: byWay(notificationWays.announcements),
    digest: plain,
    reminders: byWay(notificationWays.reminders),
    'product-news': plain,
    badges: plain,
    deadlines: plain,
    reviews: plain,
    mentions: plain,
  } satisfies Record<NotificationKind, z.ZodType>)
  .partial()
export type NotificationPreferences = z.infer<typeof notificationPreferences>

/** Whether somebody wants mails of a kind, by the `notifications` of their row. What cannot be read says nothing. */
export const wantsMail = (stored: unknown, kind: NotificationKind): boolean => {
  const preferences = notificationPreferences.safeParse(stored).data
  return preferences?.[kind]?.email ?? comesUnasked(kind)
}

const hasWays = (kind: NotificationKind): kind is keyof Ways => kind in notificationWays

/** A kind of mail as its reader's account shows it. */
export type NotificationView = {
  kind: NotificationKind
  wanted: boolean
  /** How they come, or would if they were wanted, of these `ways`; null for a kind that comes in one way alone. */
  way: string | null
  ways: readonly string[]
}

export const notificationView = (stored: unknown, kind: NotificationKind): NotificationView => {
  const wanted = wantsMail(stored, kind)
  if (!hasWays(kind)) return { kind, wanted, way: null, ways: [] }
  const chosen = notificationPreferences.safeParse(stored).data?.[kind]?.way
  return { kind, wanted, way: chosen ?? notificationWays[kind][0], ways: notificationWays[kind] }
}
