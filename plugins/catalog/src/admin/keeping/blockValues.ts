import type { FormState } from 'payload'
import { reduceFieldsToValues } from 'payload/shared'

/** What a block's form says, as the block is stored; an array is its rows, so without any it is not there. */
export const blockValues = (fields: FormState): Record<string, unknown> => {
  const said = Object.entries(fields).map(([path, field]) => {
    const isArray = Array.isArray(field.rows) && 'value' in field
    return [path, isArray ? { ...field, disableFormData: true } : field]
  })
  return reduceFieldsToValues(Object.fromEntries(said), true)
}
