import type { FlattenedField } from 'payload'

/** Whether a field says who somebody is: it refers to people, or it is an address. */
export const namesSomebody = (field: FlattenedField, people: string): boolean =>
  field.type === 'email' || (field.type === 'relationship' && [field.relationTo].flat().some((slug) => slug === people))

/** Paths of all such fields, those in groups, arrays and blocks too. */
export const peopleIn = (fields: FlattenedField[], people: string, prefix = ''): string[] =>
  fields.flatMap((field) => {
    const path = `${prefix}${field.name}`
    if (namesSomebody(field, people)) return [path]
    if (field.type === 'blocks')
      return field.blocks.flatMap((block) => peopleIn(block.flattenedFields, people, `${path}.`))
    return 'flattenedFields' in field ? peopleIn(field.flattenedFields, people, `${path}.`) : []
  })
