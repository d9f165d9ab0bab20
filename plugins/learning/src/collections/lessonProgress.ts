import { nobody } from '@academy/kernel'
import type { CollectionConfig } from 'payload'
import { readsLearning } from '../access/readers.ts'
import { ENROLLMENTS_SLUG, PROGRESS_SLUG } from '../contract.ts'
import { strings } from '../strings.ts'

const said = strings.progress

/** How far somebody is in a lesson. By the lesson's key, so that it outlives the lesson's row and every edition. */
export const lessonProgress: CollectionConfig = {
  slug: PROGRESS_SLUG,
  labels: said.labels,
  admin: {
    group: strings.group,
    description: said.help,
    defaultColumns: ['enrollment', 'lessonKey', 'fraction', 'completedAt'],
  },
  access: { create: nobody, read: readsLearning('enrollment.'), update: nobody, delete: nobody },
  graphQL: false,
  indexes: [{ fields: ['enrollment', 'lessonKey'], unique: true }],
  fields: [
    { name: 'enrollment', type: 'relationship', relationTo: ENROLLMENTS_SLUG, required: true, index: true },
    { name: 'lessonKey', type: 'text', required: true, maxLength: 64 },
    { name: 'fraction', type: 'number', required: true, min: 0, max: 1 },
    { name: 'seconds', type: 'number', defaultValue: 0, min: 0, admin: { description: said.secondsHelp } },
    { name: 'completedAt', type: 'date' },
    /** In which edition it was done. */
    { name: 'editionNumber', type: 'number', required: true },
  ],
}
