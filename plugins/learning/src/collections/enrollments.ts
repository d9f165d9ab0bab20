import { nobody } from '@academy/kernel'
import type { CollectionConfig } from 'payload'
import { readsLearning } from '../access/readers.ts'
import { ENROLLMENTS_SLUG } from '../contract.ts'
import { enrollmentEndpoints } from '../endpoints/enrollments.ts'
import { strings as letters } from '../letters/strings.ts'
import { strings } from '../strings.ts'

const said = strings.enrollments

/** Who learns which course, in which edition. A row is never deleted: who leaves keeps it, and finds it again. */
export const enrollments: CollectionConfig = {
  slug: ENROLLMENTS_SLUG,
  labels: said.labels,
  admin: {
    group: strings.group,
    description: said.help,
    defaultColumns: ['student', 'course', 'edition', 'enrolledAt', 'leftAt'],
  },
  access: { create: nobody, read: readsLearning(), update: nobody, delete: nobody },
  graphQL: false,
  defaultSort: '-enrolledAt',
  indexes: [{ fields: ['student', 'course'], unique: true }],
  endpoints: enrollmentEndpoints,
  fields: [
    { name: 'student', type: 'relationship', relationTo: 'users', required: true, index: true },
    { name: 'course', type: 'relationship', relationTo: 'courses', required: true, index: true },
    { name: 'edition', type: 'relationship', relationTo: 'editions', required: true, index: true },
    { name: 'enrolledAt', type: 'date', required: true },
    { name: 'movedAt', type: 'date' },
    { name: 'leftAt', type: 'date' },
    { name: 'moves', type: 'json', admin: { description: said.movesHelp } },
    { name: 'lastLessonKey', type: 'text', maxLength: 64, admin: { description: said.lastLessonHelp } },
    { name: 'lastSeenAt', type: 'date' },
    { name: 'remindedAt', type: 'date', admin: { description: letters.remindedHelp } },
    // A multirange of Postgres, written by heartbeats alone: the moments of recent days that are counted already.
    { name: 'studied', type: 'text', hidden: true },
  ],
}
