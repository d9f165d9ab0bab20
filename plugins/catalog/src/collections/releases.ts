import { isStaff, nobody } from '@academy/kernel'
import type { CollectionConfig } from 'payload'
import { releaseEndpoints } from '../endpoints/releases.ts'
import { strings } from '../releases/strings.ts'
import { releaseStatus } from '../releases/view.ts'

/** What was built when, why, and how it ended. Written by the builder alone. */
export const releases: CollectionConfig = {
  slug: 'releases',
  labels: strings.labels,
  admin: {
    group: 'Publishing',
    useAsTitle: 'number',
    defaultColumns: ['number', 'status', 'trigger', 'startedAt', 'durationMs'],
  },
  defaultSort: '-number',
  access: { create: nobody, read: isStaff, update: nobody, delete: nobody },
  endpoints: releaseEndpoints,
  fields: [
    { name: 'number', type: 'number', required: true, unique: true, index: true },
    { name: 'status', type: 'select', options: [...releaseStatus], required: true, index: true },
    { name: 'trigger', type: 'text' },
    { name: 'by', type: 'relationship', relationTo: 'users' },
    { name: 'reason', type: 'textarea' },
    { name: 'startedAt', type: 'date', required: true },
    { name: 'finishedAt', type: 'date' },
    { name: 'durationMs', type: 'number' },
    { name: 'siteBuild', type: 'text' },
    {
      name: 'pages',
      type: 'group',
      fields: [
        { name: 'rendered', type: 'number' },
        { name: 'reused', type: 'number' },
        { name: 'total', type: 'number' },
      ],
    },
    { name: 'timings', type: 'json' },
    { name: 'hook', type: 'text' },
  ],
}
