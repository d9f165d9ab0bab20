import type { Tab } from 'payload'
import { rules } from '../../editions/fields/rules.ts'
import { schedule } from '../../editions/fields/schedule.ts'
import { skillLevels } from '../../fields/skillLevels.ts'
import { textRows } from '../../fields/textRows.ts'
import { verifiedField } from '../../fields/verified.ts'
import { strings } from '../../strings.ts'

/** What a learner takes away, and what the course was tried with. */
export const learning: Tab = {
  label: strings.tabs.learning,
  fields: [
    textRows('outcomes', 'outcome'),
    skillLevels('skillsTaught'),
    skillLevels('skillsRequired'),
    verifiedField,
    rules,
    schedule,
  ],
}
