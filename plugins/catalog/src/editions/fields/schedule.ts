import type { Condition, Field, Validate } from 'payload'
import { strings } from '../strings.ts'

/** Rows that a schedule may have. */
export const maxOpenings = 200

const said = strings.schedule
type Rule = keyof typeof said.rules
const rules = Object.keys(said.rules) as Rule[]

const goesBy =
  (rule: Rule): Condition =>
  (_data, row) =>
    row?.by === rule

/** The one thing that a row goes by has to be there; the others are of no account. */
const needed =
  (rule: Rule, isGiven: (value: unknown) => boolean): Validate =>
  (value, { siblingData }) =>
    (siblingData as { by?: string }).by !== rule || isGiven(value) || said.needed[rule]

const isDays = (value: unknown) => Number.isInteger(value) && Number(value) >= 1 && Number(value) <= 3650
const isThere = (value: unknown) => typeof value === 'string' && value !== ''

const pick = (what: 'all' | 'lessons') => ({
  path: '@academy/catalog/admin/schedule/OutlinePick#OutlinePick',
  clientProps: { what },
})

/** When sections and lessons open to whoever is enrolled; what is not in it is open from the beginning. */
export const schedule: Field = {
  name: 'schedule',
  type: 'array',
  label: strings.fields.schedule,
  labels: said.labels,
  maxRows: maxOpenings,
  admin: { description: strings.help.schedule },
  fields: [
    {
      type: 'row',
      fields: [
        {
          name: 'opens',
          type: 'text',
          label: said.opens,
          required: true,
          maxLength: 64,
          admin: { width: '50%', components: { Field: pick('all') } },
        },
        {
          name: 'by',
          type: 'select',
          label: said.by,
          options: rules.map((value) => ({ value, label: said.rules[value] })),
          defaultValue: 'days',
          required: true,
          admin: { width: '50%', isClearable: false },
        },
      ],
    },
    {
      name: 'days',
      type: 'number',
      label: said.days,
      validate: needed('days', isDays),
      admin: { condition: goesBy('days'), step: 1, description: said.daysHelp },
    },
    {
      name: 'at',
      type: 'date',
      label: said.at,
      validate: needed('at', (value) => value instanceof Date || isThere(value)),
      admin: { condition: goesBy('at'), date: { pickerAppearance: 'dayAndTime' }, description: said.atHelp },
    },
    {
      name: 'after',
      type: 'text',
      label: said.after,
      maxLength: 64,
      validate: needed('after', isThere),
      admin: { condition: goesBy('after'), components: { Field: pick('lessons') }, description: said.afterHelp },
    },
  ],
}
