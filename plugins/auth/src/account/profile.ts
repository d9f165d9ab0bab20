import { hasRole, staffRoles } from '@academy/kernel'
import type { Payload, TypedUser } from 'payload'
import { z } from 'zod'
import {
  AVATARS_SLUG,
  notificationKinds,
  notificationPreferences,
  type ProfileView,
  profileView,
  staffNotifications,
  wantsMail,
} from '../contract.ts'

const text = z.preprocess((value) => value ?? '', z.string())
const maybe = z.preprocess((value) => value || null, z.string().nullable())

const userRow = z.object({
  id: z.coerce.string(),
  name: text,
  handle: maybe,
  email: z.string(),
  emailVerified: z.preprocess(Boolean, z.boolean()),
  role: z.string(),
  bio: text,
  links: z.preprocess((value) => value ?? [], z.array(z.object({ label: z.string(), url: z.string() }))),
  timeZone: maybe,
  language: maybe,
  avatar: maybe,
  notifications: z.preprocess((value) => value ?? {}, notificationPreferences),
})

/** Where a picture is read, whatever the academy is called by. */
export const avatarPath = (filename: string): string => `/api/${AVATARS_SLUG}/file/${encodeURIComponent(filename)}`

const addressOf = async (payload: Payload, id: string): Promise<string | null> => {
  const picture = await payload.findByID({ collection: AVATARS_SLUG, id, depth: 0, disableErrors: true })
  return picture?.filename ? avatarPath(picture.filename) : null
}

export const profileOf = async (payload: Payload, user: TypedUser): Promise<ProfileView> => {
  const { avatar, ...row } = userRow.parse(user)
  return profileView.parse({ ...row, avatar: avatar ? await addressOf(payload, avatar) : null })
}

/** Every kind of mail that this person can be told by, and whether it is on. */
export const notificationsOf = (user: TypedUser): Record<string, boolean> => {
  const { notifications } = userRow.parse(user)
  const offered = notificationKinds.filter((kind) => !staffNotifications.includes(kind) || hasRole(user, ...staffRoles))
  return Object.fromEntries(offered.map((kind) => [kind, wantsMail(notifications, kind)]))
}
