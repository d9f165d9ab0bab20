import type { Field } from 'payload'
import { lessonBlocks } from '../blocks/index.ts'
import type { BlockNeeds, Need } from '../domain/checklist/unfilled.ts'

const needsIn = (fields: Field[]): Need[] =>
  fields.flatMap((field): Need[] => {
    if (field.type === 'row') return needsIn(field.fields)
    if (!('name' in field && 'required' in field && field.required)) return []
    return [field.type === 'array' ? { name: field.name, rows: needsIn(field.fields) } : { name: field.name }]
  })

/** What the blocks of lessons need before they can be published: what their forms mark as required. */
export const blockNeeds: BlockNeeds = new Map(lessonBlocks.map(({ slug, fields }) => [slug, needsIn(fields)]))

/** What editors call a kind of block. */
export const blockName = (kind: string): string => {
  const name = lessonBlocks.find(({ slug }) => slug === kind)?.labels?.singular
  return typeof name === 'string' ? name : kind
}
