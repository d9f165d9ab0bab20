const day = 24 * 60 * 60 * 1000

/** How long ago a skill was last practised here: it is there, it rests, or it may have faded. */
export const freshnesses = ['fresh', 'resting', 'faded'] as const
export type Freshness = (typeof freshnesses)[number]

/** Days up to which a skill counts as fresh and as resting. */
export const freshDays = 90
export const restingDays = 365

/** ISO 8601 and now. */
export const freshnessOf = (lastAt: string, now: Date): Freshness => {
  const days = (now.getTime() - new Date(lastAt).getTime()) / day
  if (days <= freshDays) return 'fresh'
  return days <= restingDays ? 'resting' : 'faded'
}
