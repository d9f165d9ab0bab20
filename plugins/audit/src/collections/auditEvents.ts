import { isAdmin, nobody } from '@academy/kernel'
import type { CollectionConfig } from 'payload'
import { AUDIT_SLUG } from '../contract.ts'
import { csvEndpoint } from '../endpoints/csv.ts'
import { strings } from '../strings.ts'

/**
 * Who did what to whom, when and from where. Rows are only ever added; a trigger in the database refuses changes, and
 * retention alone removes them. People are named by id, so that a row outlives whoever it is about.
 */
export const auditEvents: CollectionConfig = {
  slug: AUDIT_SLUG,
  labels: strings.labels,
  admin: {
    group: strings.group,
    useAsTitle: 'action',
    defaultColumns: ['createdAt', 'action', 'actor', 'targetCollection', 'targetId', 'address'],
    hidden: ({ user }) => user?.role !== 'admin',
  },
  access: { create: nobody, read: isAdmin, update: nobody, delete: nobody },
  graphQL: false,
  defaultSort: '-createdAt',
  endpoints: [csvEndpoint],
  fields: [
    { name: 'action', type: 'text', required: true, index: true },
    { name: 'actor', type: 'text', index: true },
    { name: 'targetCollection', type: 'text' },
    { name: 'targetId', type: 'text', index: true },
    { name: 'details', type: 'json' },
    { name: 'address', type: 'text' },
    { name: 'userAgent', type: 'text' },
    { name: 'requestId', type: 'text' },
  ],
}
