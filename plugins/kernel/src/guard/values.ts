import type { FlattenedField } from 'payload'

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i
/** There are no places on a map here; Postgres would need an extension for these. */
const geometric = new Set(['near', 'within', 'intersects'])
const lists = new Set(['in', 'not_in', 'all'])
const exact = new Set(['equals', 'not_equals', ...lists])
const flags = new Set<unknown>([true, false, 'true', 'false', null])

const optionsOf = (field: Extract<FlattenedField, { options: unknown }>): string[] =>
  field.options.map((option) => (typeof option === 'string' ? option : option.value))

/** Lists arrive as arrays, or as one string with commas. */
const listed = (operator: string, value: unknown): unknown[] => {
  if (Array.isArray(value)) return value
  return lists.has(operator) && typeof value === 'string' ? value.split(',') : [value]
}

const isIdField = (field: FlattenedField | undefined) =>
  field?.type === 'relationship' || field?.type === 'upload' || (field !== undefined && field.name === 'id')

/**
 * Whether a field can be compared with a value at all. What Postgres would refuse is the client's mistake, and would
 * otherwise look like ours: an option that a select does not have, a list of ids that are none, a zero byte.
 */
export const canMatch = (field: FlattenedField | undefined, operator: string, value: unknown): boolean => {
  if (geometric.has(operator)) return false
  const values = listed(operator, value)
  if (values.some((each) => typeof each === 'string' && each.includes('\0'))) return false
  if (operator === 'exists' || !field) return true
  if (field.type === 'select' || field.type === 'radio') {
    const options = new Set<unknown>([null, ...optionsOf(field)])
    return exact.has(operator) && values.every((each) => options.has(each))
  }
  if (field.type === 'number') return values.every((each) => each === null || Math.abs(Number(each)) < 1e15)
  if (field.type === 'checkbox') return values.every((each) => flags.has(each))
  const areIds = isIdField(field) && lists.has(operator)
  return !areIds || values.every((each) => each === null || (typeof each === 'string' && uuid.test(each)))
}
