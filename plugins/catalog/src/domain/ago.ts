const steps: [Intl.RelativeTimeFormatUnit, number][] = [
  ['minute', 60_000],
  ['hour', 3_600_000],
  ['day', 86_400_000],
  ['week', 7 * 86_400_000],
  ['month', 30 * 86_400_000],
  ['year', 365 * 86_400_000],
]

const words = new Intl.RelativeTimeFormat('en', { numeric: 'auto' })

/** How long before `now` a moment was, in the largest unit that fits once: “just now”, “3 hours ago”, “yesterday”. */
export const ago = (moment: Date, now: Date): string => {
  const passed = Math.max(0, now.getTime() - moment.getTime())
  const fitting = steps.filter(([, length]) => passed >= length).at(-1)
  return fitting ? words.format(-Math.floor(passed / fitting[1]), fitting[0]) : 'just now'
}
