import { anyOf, isAdmin, isOwnBy, nobody } from '@academy/kernel'
import type { CollectionConfig } from 'payload'
import { APPLICATIONS_SLUG, USERS_SLUG } from '../contract.ts'
import { strings } from '../strings.ts'

export const applicationStates = ['waiting', 'approved', 'declined'] as const

/** Who would like to teach. Sent by `POST /instructor-applications/send`, decided by an administrator once. */
export const instructorApplications: CollectionConfig = {
  slug: APPLICATIONS_SLUG,
  labels: strings.applications.labels,
  admin: {
    group: strings.group,
    defaultColumns: ['user', 'status', 'createdAt'],
    hidden: ({ user }) => user?.role !== 'admin',
  },
  access: { create: nobody, read: anyOf(isAdmin, isOwnBy('user')), update: nobody, delete: isAdmin },
  graphQL: false,
  fields: [
    { name: 'user', type: 'relationship', relationTo: USERS_SLUG, required: true, index: true },
    { name: 'motivation', type: 'textarea', required: true, minLength: 40, maxLength: 4000 },
    { name: 'status', type: 'select', options: [...applicationStates], defaultValue: 'waiting', required: true },
    { name: 'decidedBy', type: 'relationship', relationTo: USERS_SLUG },
    { name: 'decidedAt', type: 'date' },
    { name: 'note', type: 'textarea', maxLength: 2000 },
  ],
}
