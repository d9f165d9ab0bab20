import { triedIn } from './statement.ts'
import { isBeyond, majorMinor } from './versions.ts'

/** What something was verified with, and the day on which it was, as ISO 8601. */
export type Statement = { with: string; on: string }

/** By what statements are judged. */
export type Measure = {
  /** Days after which a statement is old. */
  freshDays: number
  /** The newest known versions, by name. */
  newest: ReadonlyMap<string, string>
}

export type Newer = { name: string; stated: string; newest: string }

const day = 86_400_000

/** Statements of before this moment are old. */
export const oldBefore = (now: Date, { freshDays }: Measure): Date => new Date(now.getTime() - freshDays * day)

/** What is out by now of what a statement names. */
export const newerThan = (words: string, { newest }: Measure): Newer[] =>
  triedIn(words).flatMap(({ name, version: stated }) => {
    const known = newest.get(name)
    return known && isBeyond(known, stated) ? [{ name, stated, newest: majorMinor(known) }] : []
  })

/** Whether a statement has aged: by its day, or because something that it names went on. */
export const isStale = ({ with: words, on }: Statement, now: Date, measure: Measure): boolean =>
  new Date(on) < oldBefore(now, measure) || newerThan(words, measure).length > 0
