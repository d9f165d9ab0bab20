import { queryMalformed, queryTooLarge } from './errors.ts'

/** How much one query may ask: conditions in all, levels of `and` and `or`, values in one list. */
export const queryLimits = { conditions: 100, nesting: 5, values: 500 } as const

export type Condition = { path: string; operator: string; value: unknown }

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const walk = (where: unknown, depth: number, found: Condition[]): void => {
  if (!isObject(where)) throw queryMalformed('where')
  for (const [path, asked] of Object.entries(where)) {
    if (/^(and|or)$/i.test(path) && Array.isArray(asked)) {
      if (depth === queryLimits.nesting) throw queryTooLarge()
      for (const item of asked) walk(item, depth + 1, found)
    } else {
      if (!isObject(asked)) throw queryMalformed(path)
      found.push(...Object.entries(asked).map(([operator, value]) => ({ path, operator, value })))
    }
    if (found.length > queryLimits.conditions) throw queryTooLarge()
  }
}

/** A list may also be one text with commas in it. */
const valuesIn = ({ operator, value }: Condition): number => {
  if (Array.isArray(value)) return value.length
  return typeof value === 'string' && /^(in|not_in|all)$/.test(operator) ? value.split(',').length : 1
}

/** Every condition of a `where`, in order. Throws HttpError 400 `kernel/query-too-large` or `kernel/query-malformed`. */
export const conditionsOf = (where: unknown): Condition[] => {
  const found: Condition[] = []
  if (where !== undefined && where !== null) walk(where, 0, found)
  if (found.some((condition) => valuesIn(condition) > queryLimits.values)) throw queryTooLarge()
  return found
}
