import { HttpError, isEditor, isStaff, refuseMissingFile } from '@academy/kernel'
import type { CollectionConfig } from 'payload'
import { readMedia } from '../access.ts'
import { clipTypes } from '../clips.ts'
import { MEDIA_SLUG } from '../contract.ts'
import { refuseAddresses } from '../refuseAddresses.ts'
import { strings } from '../strings.ts'
import { takeClip } from '../takeClip.ts'

export const noSuchFile = () => new HttpError(404, 'media/no-such-file', strings.noSuchFile)

/**
 * Pictures, videos and captions on pages, so everybody may fetch them. No SVG: it can carry scripts. Nothing is fetched from
 * a URL: the server would ask on the sender's behalf.
 */
export const media = ({ dir, isElsewhere }: { dir: string; isElsewhere: boolean }): CollectionConfig => ({
  slug: MEDIA_SLUG,
  labels: strings.labels,
  admin: { group: strings.group, useAsTitle: 'filename', defaultColumns: ['filename', 'alt', 'updatedAt'] },
  access: { create: isStaff, read: readMedia, update: isStaff, delete: isEditor },
  folders: true,
  hooks: { beforeOperation: [refuseAddresses, takeClip] },
  upload: {
    staticDir: dir,
    mimeTypes: ['image/png', 'image/jpeg', 'image/webp', 'image/avif', ...clipTypes],
    pasteURL: false,
    handlers: isElsewhere ? [] : [refuseMissingFile(dir, noSuchFile)],
    crop: true,
    focalPoint: true,
    imageSizes: [
      {
        name: 'wide',
        width: 1600,
        withoutEnlargement: true,
        formatOptions: { format: 'webp', options: { quality: 82 } },
      },
    ],
    modifyResponseHeaders: ({ headers }) => {
      headers.set('Cache-Control', 'public, max-age=3600')
      headers.set('X-Content-Type-Options', 'nosniff')
      headers.set('Content-Security-Policy', "default-src 'none'")
      return headers
    },
  },
  fields: [
    {
      name: 'alt',
      type: 'text',
      required: true,
      localized: true,
      maxLength: 300,
      admin: { description: strings.altHelp },
    },
  ],
})
