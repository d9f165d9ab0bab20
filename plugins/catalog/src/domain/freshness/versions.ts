/** Major and minor: what a statement names, and what an author would want to hear of. */
const parts = 2

const numbers = (version: string): number[] => version.split('.', parts).map(Number)

/** `11.12.0` → `11.12`. */
export const majorMinor = (version: string): string => version.split('.', parts).join('.')

const isRelease = (version: string): boolean => /^\d+(\.\d+)*$/.test(version)

/** Whether a release goes beyond a stated version, as far as that one is stated: `24.3` does not go beyond `24`. */
export const isBeyond = (newest: string, stated: string): boolean => {
  if (!isRelease(newest)) return false
  const now = numbers(newest)
  for (const [index, then] of numbers(stated).entries()) {
    const difference = (now[index] ?? 0) - then
    if (difference !== 0) return difference > 0
  }
  return false
}
