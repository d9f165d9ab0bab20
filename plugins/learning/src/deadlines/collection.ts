import { isOwnBy, nobody } from '@academy/kernel'
import type { CollectionConfig } from 'payload'
import { DEADLINES_SLUG } from '../contract.ts'
import { strings } from './strings.ts'

/** Until when a student means to be through with a course. For them alone: what they promise themselves binds nobody. */
export const deadlines: CollectionConfig = {
  slug: DEADLINES_SLUG,
  labels: strings.labels,
  admin: { hidden: true },
  access: { create: nobody, read: isOwnBy('enrollment.student'), update: nobody, delete: nobody },
  graphQL: false,
  defaultSort: 'day',
  fields: [
    { name: 'enrollment', type: 'relationship', relationTo: 'enrollments', required: true, unique: true },
    { name: 'day', type: 'text', required: true, maxLength: 10, index: true },
    // The day that its owner was reminded of.
    { name: 'remindedOf', type: 'text', maxLength: 10 },
  ],
}
