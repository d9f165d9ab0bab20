import type { FieldHook } from 'payload'

/** Keeps a value as `tidy` makes it; a field that is not sent stays as it is stored. */
export const tidied =
  (tidy: (given: unknown) => unknown): FieldHook =>
  ({ value }) =>
    value === undefined ? undefined : tidy(value)
