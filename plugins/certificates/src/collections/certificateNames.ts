import { nobody } from '@academy/kernel'
import type { CollectionConfig } from 'payload'
import { CERTIFICATE_NAMES_SLUG } from '../contract.ts'
import { strings } from '../strings.ts'

/** The name that somebody wants on their certificates, where it is not that of their profile; code alone reads it. */
export const certificateNames: CollectionConfig = {
  slug: CERTIFICATE_NAMES_SLUG,
  labels: strings.names.labels,
  admin: { hidden: true },
  access: { create: nobody, read: nobody, update: nobody, delete: nobody },
  endpoints: false,
  graphQL: false,
  fields: [
    { name: 'student', type: 'relationship', relationTo: 'users', required: true, unique: true },
    { name: 'name', type: 'text', required: true },
  ],
}
