import { type Day, dayOfClock } from './days.ts'

/** A time zone by its IANA name, and since when somebody lives by it, in milliseconds since 1970. */
export type ZoneSince = { zone: string; since: number }

/** A stretch of time in which somebody’s clocks differ from UTC by the same minutes. */
export type Shift = { from: number; until: number; minutes: number }

const minute = 60_000
const week = 7 * 24 * 60 * minute

/** Minutes by which clocks of a zone are ahead of UTC, for any instant. */
type Clock = (instant: number) => number

export const clockOf = (zone: string): Clock => {
  const hands = new Intl.DateTimeFormat('en', {
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    hourCycle: 'h23',
    timeZone: zone,
  })
  return (instant) => {
    const parts = Object.fromEntries(hands.formatToParts(instant).map(({ type, value }) => [type, Number(value)]))
    const { year = 0, month = 0, day = 0, hour = 0, minute: minutes = 0 } = parts
    return (Date.UTC(year, month - 1, day, hour, minutes) - Math.floor(instant / minute) * minute) / minute
  }
}

export const dayIn = (instant: number, zone: string): Day => dayOfClock(instant + clockOf(zone)(instant) * minute)

/** The hour that clocks of a zone show, from 0 to 23. */
export const hourIn = (instant: number, zone: string): number =>
  new Date(instant + clockOf(zone)(instant) * minute).getUTCHours()

/** The first minute after `early` at which the clocks differ as they do at `late`. */
const changeBetween = (early: number, late: number, clock: Clock): number => {
  const ahead = clock(late)
  let [before, after] = [early, late]
  while (after - before > minute) {
    const middle = before + Math.floor((after - before) / 2 / minute) * minute
    if (clock(middle) === ahead) after = middle
    else before = middle
  }
  return after
}

const shiftsIn = (zone: string, from: number, until: number): Shift[] => {
  const clock = clockOf(zone)
  const shifts: Shift[] = []
  let start = from
  for (let at = from; at < until; at += week) {
    const next = Math.min(until, at + week)
    if (clock(at) === clock(next)) continue
    const change = changeBetween(at, next, clock)
    shifts.push({ from: start, until: change, minutes: clock(at) })
    start = change
  }
  return [...shifts, { from: start, until, minutes: clock(start) }]
}

/**
 * How somebody’s clocks stood between two instants: by daylight saving, and by the zones that they lived in, of which the
 * first counts for all before it. So a day that was studied on stays that day when its owner moves on.
 */
export const shiftsOf = (zones: readonly ZoneSince[], from: number, until: number): Shift[] =>
  zones.flatMap(({ zone, since }, index) => {
    const [begin, end] = [index === 0 ? from : Math.max(from, since), Math.min(until, zones[index + 1]?.since ?? until)]
    return begin < end ? shiftsIn(zone, begin, end) : []
  })
