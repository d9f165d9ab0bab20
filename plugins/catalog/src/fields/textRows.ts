import type { ArrayField } from 'payload'
import { strings } from '../strings.ts'
import { rowLabel } from './labels.ts'
import { translatedText } from './translated.ts'

/** A list of one-line sentences, in order. */
export const textRows = (name: 'outcomes' | 'prerequisites', row: 'outcome' | 'prerequisite'): ArrayField => ({
  name,
  type: 'array',
  label: strings.fields[name],
  labels: strings.rows[row],
  maxRows: 12,
  admin: { description: strings.help[name], components: { RowLabel: rowLabel(strings.rows[row].singular) } },
  fields: [translatedText({ name: 'text', type: 'text', label: strings.fields[row], required: true, maxLength: 200 })],
})
