import ical, { ICalEventTransparency } from 'ical-generator'
import type { DatedEntry } from '../deadlines/dates.ts'
import { addDays, type Day } from '../domain/days.ts'
import { coursePage } from '../domain/pages.ts'
import { strings } from './strings.ts'

/** Seconds after which a calendar may ask again. */
const freshFor = 4 * 60 * 60

/** Revisions of an entry count up as its changes come later: in seconds since then. */
const firstRevision = Date.UTC(2026, 0, 1)
const revisionOf = (changedAt: string): number =>
  Math.max(0, Math.floor((Date.parse(changedAt) - firstRevision) / 1000))

const midnight = (day: Day) => new Date(`${day}T00:00:00Z`)

const summaryOf = ({ kind, course, title }: DatedEntry): string =>
  kind === 'deadline' ? strings.entry.deadline(course.title) : strings.entry[kind](course.title, title ?? '')

/** A day has no zone: it is that day wherever its owner is. What opens at a moment says it in UTC. */
const timeOf = ({ on, at }: DatedEntry) =>
  at === null
    ? { allDay: true, start: midnight(on), end: midnight(addDays(on, 1)) }
    : { start: new Date(at), end: new Date(at) }

/** Somebody's dates as an iCalendar file (RFC 5545). `publicUrl` is the academy's origin. */
export const calendarOf = (entries: readonly DatedEntry[], publicUrl: string): string => {
  const { host } = new URL(publicUrl)
  const calendar = ical({
    name: strings.name,
    prodId: { company: 'Sentry Academy', product: 'Learning', language: 'EN' },
    ttl: freshFor,
    events: entries.map((entry) => ({
      id: `${entry.id}@${host}`,
      ...timeOf(entry),
      summary: summaryOf(entry),
      url: `${publicUrl}${coursePage(entry.course.slug)}`,
      stamp: new Date(entry.changedAt),
      lastModified: new Date(entry.changedAt),
      sequence: revisionOf(entry.changedAt),
      // A date is no reason to be busy.
      transparency: ICalEventTransparency.TRANSPARENT,
    })),
  })
  return calendar.toString()
}
