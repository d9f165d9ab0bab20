import { anyOf, isAdmin, isOwnBy, nobody } from '@academy/kernel'
import type { CollectionConfig } from 'payload'
import { ENTITLEMENTS_SLUG, entitlementSources } from '../contract.ts'
import { strings } from '../strings.ts'

/** A record of who may read what; ended by `revoked`, never deleted. */
export const entitlements: CollectionConfig = {
  slug: ENTITLEMENTS_SLUG,
  labels: strings.labels,
  admin: {
    group: strings.group,
    description: strings.help,
    defaultColumns: ['user', 'course', 'source', 'from', 'until', 'revoked'],
    hidden: ({ user }) => user?.role !== 'admin',
  },
  access: { create: isAdmin, read: anyOf(isAdmin, isOwnBy('user')), update: isAdmin, delete: nobody },
  indexes: [{ fields: ['user', 'course'] }],
  fields: [
    { name: 'user', type: 'relationship', relationTo: 'users', required: true, index: true },
    { name: 'course', type: 'relationship', relationTo: 'courses', required: true, index: true },
    { name: 'source', type: 'select', options: [...entitlementSources], defaultValue: 'grant', required: true },
    { name: 'from', type: 'date', required: true, defaultValue: () => new Date().toISOString() },
    { name: 'until', type: 'date', admin: { description: strings.untilHelp } },
    { name: 'revoked', type: 'date', admin: { description: strings.revokedHelp } },
  ],
}
