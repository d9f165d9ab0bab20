import { createHash } from 'node:crypto'

const sorted = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(sorted)
  if (typeof value !== 'object' || value === null) return value
  const entries = Object.entries(value).filter(([, item]) => item !== undefined)
  return Object.fromEntries(entries.sort(([a], [b]) => (a < b ? -1 : 1)).map(([key, item]) => [key, sorted(item)]))
}

/** JSON with its keys in order: two values that are alike have the same, however a database keeps them. */
export const canonicalJson = (value: unknown): string => JSON.stringify(sorted(value))

/** SHA-256 of a body's canonical JSON in hex: the name under which its text is stored. */
export const digestOf = (body: unknown): string => createHash('sha256').update(canonicalJson(body)).digest('hex')
