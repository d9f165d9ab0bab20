import type { ArrayField } from 'payload'
import { rowLabel } from '../../fields/labels.ts'
import { strings } from '../strings.ts'
import { soundLevel } from './soundLevel.ts'
import { soundRequirement } from './soundRequirement.ts'

const { fields, helps } = strings

/** What a stage asks for, each fulfilled by any one of its ways. */
export const requirements: ArrayField = {
  name: 'requirements',
  type: 'array',
  label: fields.requirements,
  labels: strings.rows.requirement,
  maxRows: 12,
  validate: (rows) => (Array.isArray(rows) && rows.length > 0) || strings.invalid.noRequirement,
  admin: {
    description: helps.requirements,
    components: { RowLabel: rowLabel(strings.rows.requirement.singular) },
  },
  fields: [
    {
      name: 'title',
      type: 'text',
      label: fields.name,
      localized: true,
      maxLength: 120,
      admin: { description: helps.name },
    },
    {
      name: 'courses',
      type: 'relationship',
      label: fields.courses,
      relationTo: 'courses',
      hasMany: true,
      maxRows: 8,
      validate: soundRequirement,
      admin: { isSortable: true, allowCreate: false, description: helps.courses },
    },
    {
      type: 'row',
      fields: [
        {
          name: 'skill',
          type: 'relationship',
          label: fields.skill,
          relationTo: 'skills',
          admin: { allowCreate: false, description: helps.skill },
        },
        {
          name: 'level',
          type: 'number',
          label: fields.level,
          min: 1,
          max: 3,
          defaultValue: 1,
          validate: soundLevel,
          admin: { step: 1, description: helps.level, condition: (_data, { skill }) => Boolean(skill) },
        },
      ],
    },
  ],
}
