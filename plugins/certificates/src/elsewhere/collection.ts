import { nobody } from '@academy/kernel'
import type { CollectionConfig } from 'payload'
import { OUTSIDE_CERTIFICATES_SLUG } from '../contract.ts'
import { strings } from '../strings.ts'

/** Certificates that other academies issued, as their holders brought them in; code alone reads them. */
export const outsideCertificates: CollectionConfig = {
  slug: OUTSIDE_CERTIFICATES_SLUG,
  labels: strings.elsewhere.labels,
  admin: { hidden: true },
  access: { create: nobody, read: nobody, update: nobody, delete: nobody },
  endpoints: false,
  graphQL: false,
  indexes: [{ fields: ['student', 'url'], unique: true }],
  fields: [
    { name: 'student', type: 'relationship', relationTo: 'users', required: true, index: true },
    /** Its page at whoever issued it. */
    { name: 'url', type: 'text', required: true, maxLength: 400 },
    { name: 'credential', type: 'json', required: true },
    /** When its signature was checked, by the keys that its issuer published then. */
    { name: 'verifiedAt', type: 'date', required: true },
  ],
}
