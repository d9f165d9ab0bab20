import type { ClosedLesson } from '@academy/learning/contract'

/** How many zones have been asked for; each is made once. */
const formats = new Map<string, Intl.DateTimeFormat>()

const formatIn = (timeZone: string): Intl.DateTimeFormat => {
  const known = formats.get(timeZone)
  if (known) return known
  const made = new Intl.DateTimeFormat('en-GB', {
    day: 'numeric',
    month: 'short',
    year: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
    timeZone,
  })
  formats.set(timeZone, made)
  return made
}

/** An instant (ISO 8601) as clocks of a zone show it: `3 Dec 2026, 09:00`. */
export const momentIn = (instant: string, timeZone: string): string => formatIn(timeZone).format(new Date(instant))

/** When a lesson opens, in a few words that stand beside its title. */
export const opensBriefly = ({ opensAt, after }: ClosedLesson, timeZone: string): string => {
  if (opensAt !== null) return strings.on(momentIn(opensAt, timeZone))
  return after === null ? strings.later : strings.after(after)
}

/** The same as a sentence. */
export const opensInWords = (closed: ClosedLesson, timeZone: string): string => {
  const { opensAt, after } = closed
  if (opensAt !== null && after !== null) return strings.both(after, momentIn(opensAt, timeZone))
  const words = opensBriefly(closed, timeZone)
  return `${words[0]?.toUpperCase()}${words.slice(1)}.`
}

export const strings = {
  on: (moment: string) => `opens on ${moment}`,
  after: (title: string) => `opens after “${title}”`,
  later: 'opens later',
  both: (title: string, moment: string) => `Opens after “${title}”, and not before ${moment}.`,
  closed: 'This lesson is not open yet',
  closedText: (when: string) => `${when} Your course opens one thing after another; what you have read stays open.`,
  next: (title: string, when: string) => `“${title}” is next. ${when}`,
  waiting: 'You have done what is open.',
  changeZone: 'Time zone in your profile',
  zone: (timeZone: string) => `Times are those of ${timeZone}.`,
  goOn: (title: string) => `Go on with · ${title}`,
  cohort: (name: string, from: string, until: string | null) =>
    until === null ? `You are in “${name}”, from ${from} on.` : `You are in “${name}”, ${from} to ${until}.`,
  lost: (name: string) => `Others have the places of “${name}” by now: you come back without it.`,
  choose: 'Learn together',
  chooseHint: 'In a cohort the course opens day by day for all of you together.',
  alone: 'On my own',
  choice: (name: string, from: string, places: number | null) =>
    `${name}, from ${from}${places === null ? '' : ` · ${places} ${places === 1 ? 'place' : 'places'} left`}`,
}
