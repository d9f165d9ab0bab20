import type { ArrayField } from 'payload'
import { strings } from '../strings.ts'

/** Skills with the level that a course brings to or expects. */
export const skillLevels = (name: 'skillsTaught' | 'skillsRequired'): ArrayField => ({
  name,
  type: 'array',
  fields: [
    {
      type: 'row',
      fields: [
        { name: 'skill', type: 'relationship', relationTo: 'skills', required: true },
        {
          name: 'level',
          type: 'number',
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
