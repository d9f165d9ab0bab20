/** Characters of a person's name. */
export const maxNameLength = 120

/** Controls, and what ends a line elsewhere: a name becomes part of a mail's header. */
const breaks = /[\p{Cc}\p{Zl}\p{Zp}]/u

/** Whether somebody may be called that: one line with something to read in it. */
export const isName = (value: unknown): value is string =>
  typeof value === 'string' && value.trim() !== '' && value.length <= maxNameLength && !breaks.test(value)
