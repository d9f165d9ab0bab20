import { z } from 'zod'

/** What people see and change of themselves. */
export const profileView = z.object({
  id: z.string(),
  name: z.string(),
  handle: z.string().nullable(),
  email: z.string(),
  emailVerified: z.boolean(),
  role: z.string(),
  bio: z.string(),
  links: z.array(z.object({ label: z.string(), url: z.string() })),
  /** IANA name, such as Europe/Vienna. */
  timeZone: z.string().nullable(),
  /** BCP 47, such as de. */
  language: z.string().nullable(),
  /** Path of the picture, 320 × 320; null when there is none. */
  avatar: z.string().nullable(),
})
export type ProfileView = z.infer<typeof profileView>

/** Answer of `POST /users/me/avatar`: the picture's path. */
export const avatarView = z.object({ avatar: z.string() })

/** Bytes that a picture may weigh as it is sent, and pixels that it may have. */
export const avatarLimits = { bytes: 5 * 1024 * 1024, pixels: 40_000_000 } as const
export const avatarTypes = ['image/png', 'image/jpeg', 'image/webp', 'image/avif'] as const
