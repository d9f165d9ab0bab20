import type { ClosedLesson } from '@academy/learning/contract'
import { strings } from './strings.ts'

/** A format for each zone that was asked for, as making one takes a while. */
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
