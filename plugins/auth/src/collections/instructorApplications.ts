import { anyOf, isAdmin, isOwnBy, nobody } from '@academy/kernel'
import type { CollectionConfig } from 'payload'
import { APPLICATIONS_SLUG, motivationLength, USERS_SLUG } from '../contract.ts'
import { applicationEndpoints } from '../endpoints/applications.ts'
import type { AuthSettings } from '../options.ts'
import { strings } from '../strings.ts'

export const applicationStates = ['waiting', 'approved', 'declined'] as const

/** Who would like to teach. Sent by `POST /instructor-applications/send`, decided by an administrator once. */
export const instructorApplications = (settings: AuthSettings): CollectionConfig => ({
  slug: APPLICATIONS_SLUG,
  labels: strings.applications.labels,
  admin: {
    group: strings.group,
    defaultColumns: ['user', 'status', 'createdAt'],
    hidden: ({ user }) => user?.role !== 'admin',
  },
  access: { create: nobody, read: anyOf(isAdmin, isOwnBy('user')), update: nobody, delete: isAdmin },
  graphQL: false,
  endpoints: applicationEndpoints(settings),
  fields: [
    { name: 'user', type: 'relationship', relationTo: USERS_SLUG, required: true, index: true },
    {
      name: 'motivation',
      type: 'textarea',
      required: true,
      minLength: motivationLength.min,
      maxLength: motivationLength.max,
    },
    { name: 'status', type: 'select', options: [...applicationStates], defaultValue: 'waiting', required: true },
    { name: 'decidedBy', type: 'relationship', relationTo: USERS_SLUG },
    { name: 'decidedAt', type: 'date' },
    { name: 'note', type: 'textarea', maxLength: motivationLength.maxNote },
    {
      name: 'decision',
      type: 'ui',
      admin: {
        position: 'sidebar',
        condition: (_data, _siblings, { user }) => user?.role === 'admin',
        components: { Field: '@academy/auth/admin/ApplicationDecision#ApplicationDecision' },
        disableListColumn: true,
      },
    },
  ],
})
