import { addDays, type Day } from './days.ts'
import { startOfDay } from './zones.ts'

/** When a section or a lesson opens, as an edition says it: after days, at a moment, or after an earlier lesson. */
type Opening = { opens: string; days: number } | { opens: string; at: string } | { opens: string; after: string }

type Scheduled = {
  sections: { key: string; title: string; lessons: { key: string; title: string; freePreview: boolean }[] }[]
  schedule?: readonly Opening[]
}

/** When somebody began: at an instant, or with the first day of their cohort, by its clocks. Null for whoever is not enrolled. */
export type Beginning = { at: number } | { day: Day; zone: string } | null

/** What keeps something closed. */
export type Closed = {
  /** Milliseconds since 1970; null when it is no matter of time, or not known as long as nobody began. */
  opensAt: number | null
  /** Title of the lesson that has to be done first, if there is one. */
  after: string | null
}

/** The clocks, what somebody has done, and what was open to them before: keys of lessons. */
export type Standing = { beginning: Beginning; done: ReadonlySet<string>; seen: ReadonlySet<string>; now: number }

const dayLength = 24 * 60 * 60 * 1000

/** So many days after somebody began: to the minute after they enrolled, and at the beginning of a cohort’s day. */
const afterDays = (beginning: Beginning, days: number): number | null => {
  if (beginning === null) return null
  return 'at' in beginning ? beginning.at + days * dayLength : startOfDay(addDays(beginning.day, days), beginning.zone)
}

const momentOf = (opening: Opening, beginning: Beginning): number | null => {
  if ('days' in opening) return afterDays(beginning, opening.days)
  return 'at' in opening ? Date.parse(opening.at) : null
}

type Titles = ReadonlyMap<string, string>

const closedBy = (opening: Opening, { beginning, done, now }: Standing, titles: Titles): Closed | null => {
  if ('after' in opening)
    return done.has(opening.after) ? null : { opensAt: null, after: titles.get(opening.after) ?? '' }
  const opensAt = momentOf(opening, beginning)
  return opensAt !== null && opensAt <= now ? null : { opensAt, after: null }
}

/** What is closed for two reasons opens with the later one. */
const both = (one: Closed | null, other: Closed | null): Closed | null => {
  if (one === null || other === null) return one ?? other
  const times = [one, other].filter(({ after }) => after === null).map(({ opensAt }) => opensAt)
  const known = times.filter((time) => time !== null)
  const isKnown = known.length > 0 && known.length === times.length
  return { opensAt: isKnown ? Math.max(...known) : null, after: one.after ?? other.after }
}

const byKey = ({ schedule = [] }: Scheduled) => new Map(schedule.map((opening) => [opening.opens, opening]))

/**
 * Lessons of an edition that are not open yet, by key. What was open once stays open, and so does what everybody may read.
 */
export const closedLessons = (content: Scheduled, standing: Standing): Map<string, Closed> => {
  const schedule = byKey(content)
  const closed = new Map<string, Closed>()
  if (schedule.size === 0) return closed
  const titles = new Map(content.sections.flatMap(({ lessons }) => lessons.map(({ key, title }) => [key, title])))
  const ruled = (key: string) => {
    const opening = schedule.get(key)
    return opening ? closedBy(opening, standing, titles) : null
  }
  for (const section of content.sections) {
    const whole = ruled(section.key)
    for (const { key, freePreview } of section.lessons) {
      const why = freePreview || standing.seen.has(key) ? null : both(whole, ruled(key))
      if (why) closed.set(key, why)
    }
  }
  return closed
}

/** A section or a lesson that time opens, and when. */
export type OpeningDate = { key: string; title: string; opensAt: number }

/** Everything of an edition that opens by time to whoever began then, in the order of the outline. */
export const openingDates = (content: Scheduled, beginning: Beginning): OpeningDate[] => {
  const schedule = byKey(content)
  const named = content.sections.flatMap((section) => [section, ...section.lessons])
  return named.flatMap(({ key, title }) => {
    const opening = schedule.get(key)
    const opensAt = opening ? momentOf(opening, beginning) : null
    return opensAt === null ? [] : [{ key, title, opensAt }]
  })
}
