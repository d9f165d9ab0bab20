import { isDeepStrictEqual } from 'node:util'

/** Names of the fields in which two records differ. A field that is undefined is one that is not there. */
export const differences = (before: object, after: object): string[] => {
  const [old, now] = [new Map(Object.entries(before)), new Map(Object.entries(after))]
  const names = [...new Set([...old.keys(), ...now.keys()])]
  return names.filter((name) => !isDeepStrictEqual(old.get(name), now.get(name)))
}
