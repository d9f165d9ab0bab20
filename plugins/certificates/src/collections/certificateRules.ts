import { isEditor } from '@academy/kernel'
import type { CollectionConfig } from 'payload'
import { readsRules } from '../access.ts'
import { CERTIFICATE_RULES_SLUG } from '../contract.ts'
import { strings } from '../strings.ts'

const said = strings.rules

/** What holds for the certificates of a course that are issued from now on; of several rules the newest counts. */
export const certificateRules: CollectionConfig = {
  slug: CERTIFICATE_RULES_SLUG,
  labels: said.labels,
  admin: { group: strings.group, description: said.help, defaultColumns: ['course', 'validMonths'] },
  access: { create: isEditor, read: readsRules, update: isEditor, delete: isEditor },
  graphQL: false,
  defaultSort: '-createdAt',
  fields: [
    { name: 'course', type: 'relationship', relationTo: 'courses', required: true, index: true },
    {
      name: 'validMonths',
      type: 'number',
      label: said.months,
      required: true,
      min: 1,
      max: 120,
      admin: { description: said.monthsHelp, step: 1 },
    },
  ],
}
