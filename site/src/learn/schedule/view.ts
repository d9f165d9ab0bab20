import { type ClosedLesson, lessonsOf } from '@academy/learning/contract'
import { addressOf, type Held } from '../view.ts'
import { opensBriefly } from './words.ts'

/** When lessons that are closed open, in a few words, by their addresses. */
export const closedAddresses = ({ edition, closed }: Held, timeZone: string): ReadonlyMap<string, string> =>
  new Map(
    lessonsOf(edition.content).flatMap((lesson) => {
      const why = closed.get(lesson.key)
      return why ? [[addressOf(lesson), opensBriefly(why, timeZone)] as const] : []
    }),
  )

export type Waiting = { title: string; closed: ClosedLesson }

const isSooner = (one: Waiting, other: Waiting): boolean => (one.closed.opensAt ?? '9') < (other.closed.opensAt ?? '9')

/** What of the closed lessons opens next: by time the first, and else the first of the outline. Null when nothing is closed. */
export const nextToOpen = ({ edition, closed }: Held): Waiting | null =>
  lessonsOf(edition.content).reduce<Waiting | null>((next, { key, title }) => {
    const why = closed.get(key)
    if (!why) return next
    const waiting = { title, closed: why }
    return next === null || isSooner(waiting, next) ? waiting : next
  }, null)

/** The lesson right after this one, when that is closed. */
export const closedAfter = ({ edition, closed }: Held, key: string): Waiting | null => {
  const lessons = lessonsOf(edition.content)
  const next = lessons[lessons.findIndex((lesson) => lesson.key === key) + 1]
  const why = next && closed.get(next.key)
  return why ? { title: next.title, closed: why } : null
}
