import { anyOf, anyone, isAdmin, isOwnBy, nobody, refuseMissingFile } from '@academy/kernel'
import type { CollectionConfig } from 'payload'
import { noSuchAvatar } from '../account/errors.ts'
import { AVATARS_SLUG, USERS_SLUG } from '../contract.ts'

/** Pictures of people: made by `POST /users/me/avatar` from what was sent, never stored as sent. */
export const avatars = ({ dir }: { dir: string }): CollectionConfig => ({
  slug: AVATARS_SLUG,
  admin: { hidden: true },
  access: { create: nobody, read: anyone, update: nobody, delete: anyOf(isAdmin, isOwnBy('user')) },
  upload: {
    staticDir: dir,
    mimeTypes: ['image/webp'],
    pasteURL: false,
    crop: false,
    focalPoint: false,
    handlers: [refuseMissingFile(dir, noSuchAvatar)],
    modifyResponseHeaders: ({ headers }) => {
      headers.set('Cache-Control', 'private, max-age=3600')
      headers.set('X-Content-Type-Options', 'nosniff')
      return headers
    },
  },
  fields: [
    {
      name: 'user',
      type: 'relationship',
      relationTo: USERS_SLUG,
      required: true,
      index: true,
      access: { read: () => false },
    },
  ],
})
