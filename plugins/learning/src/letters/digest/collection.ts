import { nobody } from '@academy/kernel'
import type { CollectionConfig } from 'payload'
import { WEEKLY_DIGESTS_SLUG } from '../../contract.ts'
import { strings } from '../strings.ts'

/** That a student’s digest of a week was made: once, whoever is started again in the middle. */
export const weeklyDigests: CollectionConfig = {
  slug: WEEKLY_DIGESTS_SLUG,
  labels: strings.digests,
  admin: { hidden: true },
  access: { create: nobody, read: nobody, update: nobody, delete: nobody },
  endpoints: false,
  graphQL: false,
  timestamps: false,
  indexes: [{ fields: ['student', 'week'], unique: true }],
  fields: [
    { name: 'student', type: 'relationship', relationTo: 'users', required: true },
    /** Its Monday. */
    { name: 'week', type: 'text', required: true, maxLength: 10 },
    { name: 'at', type: 'date', required: true },
    /** Whether there was something to say. */
    { name: 'mailed', type: 'checkbox', required: true, defaultValue: false },
  ],
}
