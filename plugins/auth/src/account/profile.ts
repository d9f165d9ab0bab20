import { hasRole, staffRoles } from '@academy/kernel'
import type { Payload, TypedUser } from 'payload'
import { z } from 'zod'
import {
  AVATARS_SLUG,
  type NotificationView,
  notificationKinds,
  notificationView,
  type ProfileView,
  profileView,
  staffNotifications,
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

/** Every kind of mail that this person can be told by, whether it comes, and how. */
export const notificationsOf = (user: TypedUser): NotificationView[] => {
  const stored = 'notifications' in user ? user.notifications : null
  return notificationKinds
    .filter((kind) => !staffNotifications.includes(kind) || hasRole(user, ...staffRoles))
    .map((kind) => notificationView(stored, kind))
}
