import type { Field } from 'payload'
import { chosenRules } from '../../domain/doneBy.ts'
import { strings } from '../strings.ts'

/** What makes the lesson done for whoever holds an edition with it. */
export const doneBy: Field = {
  name: 'doneBy',
  type: 'select',
  label: strings.fields.doneBy,
  options: chosenRules.map((value) => ({ value, label: strings.doneBy[value] })),
  defaultValue: 'button',
  admin: { position: 'sidebar', isClearable: false, description: strings.help.doneBy },
}
