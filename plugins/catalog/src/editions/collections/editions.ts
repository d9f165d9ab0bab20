import { fieldFor, nobody, staffRoles } from '@academy/kernel'
import type { CollectionConfig } from 'payload'
import { readsEditions } from '../access.ts'
import { strings } from '../strings.ts'

/** What a course was when it was published, numbered. Written by publishing alone; the database refuses other changes. */
export const editions: CollectionConfig = {
  slug: 'editions',
  labels: strings.labels,
  // The course has them in a tab of its own.
  admin: { hidden: true, useAsTitle: 'number' },
  defaultSort: '-number',
  access: { create: nobody, read: readsEditions, update: nobody, delete: nobody },
  indexes: [{ fields: ['course', 'number'], unique: true }],
  fields: [
    { name: 'course', type: 'relationship', relationTo: 'courses', required: true, index: true },
    { name: 'number', type: 'number', required: true },
    { name: 'publishedAt', type: 'date', required: true },
    { name: 'note', type: 'textarea', maxLength: 1000 },
    { name: 'by', type: 'relationship', relationTo: 'users', index: true, access: { read: fieldFor(...staffRoles) } },
    { name: 'content', type: 'json', required: true },
    { name: 'amendments', type: 'json', required: true },
  ],
}
