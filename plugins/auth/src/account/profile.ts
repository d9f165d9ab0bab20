import type { Payload, TypedUser } from 'payload'
import { z } from 'zod'
import { AVATARS_SLUG, notificationKinds, type ProfileView, profileView } from '../contract.ts'

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
  notifications: z.preprocess(
    (value) => value ?? {},
    z.partialRecord(z.enum(notificationKinds), z.object({ email: z.boolean() })),
  ),
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

/** Every kind of mail that one can be told about, and whether it is on: off until somebody asks for it. */
export const notificationsOf = (user: TypedUser): Record<string, boolean> => {
  const { notifications } = userRow.parse(user)
  return Object.fromEntries(notificationKinds.map((kind) => [kind, notifications[kind]?.email ?? false]))
}
