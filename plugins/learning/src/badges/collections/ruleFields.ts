import type { Condition, GroupField, RelationshipField } from 'payload'
import { amongKinds, highestCount, type RuleKind, ruleKinds } from '../../domain/badges/rule.ts'
import type { RuleFields } from '../rule.ts'
import { strings } from '../strings.ts'

const { fields, helps, kinds, amongs } = strings.badges

/** The screen shows what the chosen kind asks for, and nothing else. */
const when =
  (isAsked: (rule: RuleFields) => boolean): Condition =>
  (_data, rule) =>
    isAsked(rule as RuleFields)

const isOneOf =
  (...wanted: RuleKind[]) =>
  ({ kind }: RuleFields) =>
    wanted.some((each) => each === kind)
const isCounted = isOneOf('lessons', 'courses')

const named = (
  name: 'course' | 'category' | 'skill' | 'path',
  isAsked: (rule: RuleFields) => boolean,
): RelationshipField => ({
  name,
  type: 'relationship',
  label: fields[name],
  relationTo: ({ course: 'courses', category: 'categories', skill: 'skills', path: 'paths' } as const)[name],
  index: true,
  admin: {
    allowCreate: false,
    condition: when((rule) => isAsked(rule) || (isCounted(rule) && rule.among === name)),
    ...(name === 'path' ? { description: helps.path } : {}),
  },
})

/** What a badge is earned by. Which fields go together is checked as a whole before it is stored. */
export const ruleFields: GroupField = {
  name: 'rule',
  type: 'group',
  label: fields.rule,
  admin: { description: helps.rule },
  fields: [
    {
      name: 'kind',
      type: 'select',
      label: fields.kind,
      required: true,
      options: ruleKinds.map((value) => ({ value, label: kinds[value] })),
    },
    {
      name: 'count',
      type: 'number',
      label: fields.count,
      min: 1,
      admin: {
        step: 1,
        description: helps.count,
        condition: when(({ kind }) => String(kind) in highestCount),
      },
    },
    {
      name: 'among',
      type: 'select',
      label: fields.among,
      defaultValue: 'any',
      options: (['any', ...amongKinds] as const).map((value) => ({ value, label: amongs[value] })),
      admin: { condition: when(isCounted) },
    },
    named('course', isOneOf('course', 'first')),
    named('category', () => false),
    named('skill', isOneOf('skill')),
    {
      name: 'level',
      type: 'number',
      label: fields.level,
      min: 1,
      max: 3,
      admin: { step: 1, description: helps.level, condition: when(isOneOf('skill')) },
    },
    named('path', isOneOf('path')),
  ],
}
