import { nobody } from '@academy/kernel'
import type { CollectionConfig } from 'payload'
import { readsLearning } from '../access/readers.ts'
import { ENROLLMENTS_SLUG, LEDGER_SLUG, ledgerReasons } from '../contract.ts'
import { strings } from '../strings.ts'

const said = strings.ledger

/** Every step of progress and why, so that “why is this not complete?” has an answer. A trigger refuses changes. */
export const progressLedger: CollectionConfig = {
  slug: LEDGER_SLUG,
  labels: said.labels,
  admin: {
    group: strings.group,
    description: said.help,
    defaultColumns: ['at', 'enrollment', 'lessonKey', 'from', 'to', 'reason'],
  },
  access: { create: nobody, read: readsLearning('enrollment.'), update: nobody, delete: nobody },
  graphQL: false,
  defaultSort: '-at',
  indexes: [{ fields: ['enrollment', 'lessonKey'] }],
  fields: [
    { name: 'enrollment', type: 'relationship', relationTo: ENROLLMENTS_SLUG, required: true, index: true },
    /** Empty when the step is about the whole course, as a move is. */
    { name: 'lessonKey', type: 'text', maxLength: 64 },
    { name: 'from', type: 'number', required: true, min: 0, max: 1 },
    { name: 'to', type: 'number', required: true, min: 0, max: 1 },
    {
      name: 'reason',
      type: 'select',
      options: ledgerReasons.map((value) => ({ value, label: said.reasons[value] })),
      required: true,
    },
    { name: 'editionNumber', type: 'number', required: true },
    { name: 'at', type: 'date', required: true },
    { name: 'note', type: 'textarea', maxLength: 500, admin: { description: said.noteHelp } },
    { name: 'by', type: 'relationship', relationTo: 'users', index: true },
  ],
}
