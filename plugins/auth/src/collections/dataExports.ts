import { isOwnBy, nobody } from '@academy/kernel'
import type { CollectionConfig } from 'payload'
import { DATA_EXPORTS_SLUG, exportStates, USERS_SLUG } from '../contract.ts'

/** A person's request for everything held about them; the file lies in DATA_DIR until it expires. */
export const dataExports: CollectionConfig = {
  slug: DATA_EXPORTS_SLUG,
  admin: { hidden: true },
  access: { create: nobody, read: isOwnBy('user'), update: nobody, delete: nobody },
  graphQL: false,
  fields: [
    { name: 'user', type: 'relationship', relationTo: USERS_SLUG, required: true, index: true },
    { name: 'status', type: 'select', options: [...exportStates], defaultValue: 'waiting', required: true },
    { name: 'bytes', type: 'number' },
    { name: 'readyAt', type: 'date' },
    { name: 'expiresAt', type: 'date' },
  ],
}
