import type { Copy, Offer } from './copies.ts'

const hour = 60 * 60 * 1000
const day = 24 * hour

/** Whether a copy should be made anew: the course is another, or so is the site, or some lessons may have opened since. */
export const isOutdated = (copy: Copy, offer: Offer, shell: string, now: number): boolean => {
  const age = now - Date.parse(copy.savedAt)
  const lacks = copy.whole && copy.kept.length < offer.lessons.length
  return copy.print !== offer.print || copy.shell !== shell || age > 7 * day || (lacks && age > hour)
}
