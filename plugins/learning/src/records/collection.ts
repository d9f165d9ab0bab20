import { nobody } from '@academy/kernel'
import type { CollectionConfig } from 'payload'
import { RECORD_IMPORTS_SLUG } from '../contract.ts'
import { strings } from './strings.ts'

/** Whose account a record of an academy counts for, as the first who brought it in. Read by imports and exports alone. */
export const recordImports: CollectionConfig = {
  slug: RECORD_IMPORTS_SLUG,
  labels: strings.imports.labels,
  admin: { hidden: true },
  access: { create: nobody, read: nobody, update: nobody, delete: nobody },
  endpoints: false,
  graphQL: false,
  indexes: [{ fields: ['academy', 'subject'], unique: true }],
  fields: [
    { name: 'student', type: 'relationship', relationTo: 'users', required: true, index: true },
    { name: 'academy', type: 'text', required: true, maxLength: 300 },
    /** Their id there. */
    { name: 'subject', type: 'text', required: true, maxLength: 64 },
    { name: 'madeAt', type: 'date', required: true },
  ],
}
