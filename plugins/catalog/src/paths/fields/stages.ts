import type { ArrayField } from 'payload'
import { rowLabel } from '../../fields/labels.ts'
import { translatedText } from '../../fields/translated.ts'
import { strings as catalogue } from '../../strings.ts'
import { strings } from '../strings.ts'
import { requirements } from './requirements.ts'

const { fields, helps } = strings

/** Stages in order, each with what it asks for. */
export const stages: ArrayField = {
  name: 'stages',
  type: 'array',
  label: fields.stages,
  labels: strings.rows.stage,
  maxRows: 12,
  validate: (rows) => (Array.isArray(rows) && rows.length > 0) || strings.invalid.noStage,
  admin: { description: helps.stages, components: { RowLabel: rowLabel(strings.rows.stage.singular) } },
  fields: [
    translatedText({ name: 'title', type: 'text', label: catalogue.fields.title, required: true, maxLength: 120 }),
    {
      name: 'summary',
      type: 'textarea',
      label: catalogue.fields.summary,
      localized: true,
      maxLength: 300,
      admin: { description: helps.stageSummary },
    },
    requirements,
  ],
}
