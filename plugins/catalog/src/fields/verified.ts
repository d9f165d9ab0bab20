import type { GroupField } from 'payload'
import { strings } from '../strings.ts'

/** What something was tried with, and when: code ages. */
export const verifiedField: GroupField = {
  name: 'verified',
  type: 'group',
  label: strings.fields.verified,
  fields: [
    {
      name: 'with',
      type: 'text',
      label: strings.fields.verifiedWith,
      maxLength: 120,
      admin: { description: strings.help.verifiedWith },
    },
    {
      name: 'on',
      type: 'date',
      label: strings.fields.verifiedOn,
      admin: { date: { pickerAppearance: 'dayOnly', displayFormat: 'd MMM yyyy' } },
    },
  ],
}
