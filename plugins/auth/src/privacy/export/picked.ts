import type { StoredRow } from '@academy/kernel'

const valueAt = (value: unknown, [first, ...rest]: string[]): unknown => {
  if (first === undefined) return value ?? null
  return typeof value === 'object' && value !== null ? valueAt((value as Record<string, unknown>)[first], rest) : null
}

/** A row reduced to these paths; what is not there is null. */
export const picked = (row: StoredRow, paths: string[]): Record<string, unknown> =>
  Object.fromEntries(paths.map((path) => [path, valueAt(row, path.split('.'))]))

/** Whether a cell of a table can hold it. */
export const isScalar = (value: unknown): boolean => typeof value !== 'object' || value === null
