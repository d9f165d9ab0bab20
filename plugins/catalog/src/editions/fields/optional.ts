import type { Field } from 'payload'
import { strings } from '../strings.ts'

export const optional: Field = {
  name: 'optional',
  type: 'checkbox',
  label: strings.fields.optional,
  defaultValue: false,
  admin: { position: 'sidebar', description: strings.help.optional },
}
