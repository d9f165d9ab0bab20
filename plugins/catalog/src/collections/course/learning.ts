import type { Tab } from 'payload'
import { rules } from '../../editions/fields/rules.ts'
import { skillLevels } from '../../fields/skillLevels.ts'
import { textRows } from '../../fields/textRows.ts'
import { strings } from '../../strings.ts'

/** What a learner takes away, and what the course was tried with. */
export const learning: Tab = {
  label: strings.tabs.learning,
  fields: [
    textRows('outcomes', 'outcome'),
    skillLevels('skillsTaught'),
    skillLevels('skillsRequired'),
    {
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
    },
    rules,
  ],
}
