import type { ArrayField } from 'payload'
import { strings } from '../strings.ts'

/** Skills with the level that a course brings to or expects. */
export const skillLevels = (name: 'skillsTaught' | 'skillsRequired'): ArrayField => ({
  name,
  type: 'array',
  label: strings.fields[name],
  labels: strings.rows.skill,
  fields: [
    {
      type: 'row',
      fields: [
        { name: 'skill', type: 'relationship', label: strings.fields.skill, relationTo: 'skills', required: true },
        {
          name: 'level',
          type: 'number',
          label: strings.fields.skillLevel,
          required: true,
          min: 1,
          max: 3,
          defaultValue: 1,
          admin: { step: 1, description: strings.help.level },
        },
      ],
    },
  ],
})
