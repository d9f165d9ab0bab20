import { maxNameLength } from './name.ts'

/** Controls and what is invisible: a name is one line that can be seen. */
const unseen = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]+/gu

/**
 * What somebody is called who comes with an outside account: the first of its names that says anything, else the part of
 * the address before the @. At most `maxNameLength` characters.
 */
export const outsideName = (names: unknown[], email: string): string => {
  const said = names.filter((name) => typeof name === 'string').map((name) => name.replace(unseen, ' ').trim())
  const chosen = said.find((name) => name !== '') ?? email.split('@', 1)[0] ?? email
  return [...chosen].slice(0, maxNameLength).join('').slice(0, maxNameLength).trim()
}
