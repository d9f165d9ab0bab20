import type { Field } from 'payload'
import { defaultRules } from '../content/rows.ts'
import { strings } from '../strings.ts'

const percent = (name: 'requiredPercent' | 'passPercent', min: number): Field => ({
  name,
  type: 'number',
  label: strings.fields[name],
  min,
  max: 100,
  defaultValue: defaultRules[name],
  validate: (value: unknown) =>
    (Number.isInteger(value) && Number(value) >= min && Number(value) <= 100) || strings.invalid.percent(min),
  admin: { step: 1, width: '50%', description: strings.help[name] },
})

/** When the course is done, and when something graded is passed: they hold for an edition as long as somebody is in it. */
export const rules: Field = {
  name: 'rules',
  type: 'group',
  label: strings.fields.rules,
  admin: { description: strings.help.rules },
  fields: [{ type: 'row', fields: [percent('requiredPercent', 1), percent('passPercent', 0)] }],
}
