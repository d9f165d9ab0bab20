import { z } from 'zod'
import { type EditionSection, type Opening, opening } from '../../contract.ts'

const filled = z.looseObject({ opens: z.string(), by: z.enum(['days', 'at', 'after']) })

/** A row of a course’s schedule as it is stored, with the one thing that its rule goes by. */
const toOpening = (row: unknown): Opening[] => {
  const given = filled.safeParse(row).data
  if (!given) return []
  const { opens, by } = given
  const value = given[by]
  const { data } = opening.safeParse({ opens, [by]: value instanceof Date ? value.toISOString() : value })
  return data ? [data] : []
}

/** Rows of a schedule; those that a draft has not filled in yet are left out. */
export const storedSchedule = z.preprocess(
  (rows) => (Array.isArray(rows) ? rows.flatMap(toOpening) : []),
  z.array(opening),
)

/** The same as rows to store. */
export const scheduleRows = (schedule: readonly Opening[]) =>
  schedule.map((each) => {
    if ('days' in each) return { ...each, by: 'days' as const }
    return 'at' in each ? { ...each, by: 'at' as const } : { ...each, by: 'after' as const }
  })

/**
 * What of a schedule holds in an outline: each section and lesson once, and nothing that waits for a lesson that is not there
 * before it. So nothing can wait for itself, and all of a course opens in the end.
 */
export const scheduleFor = (sections: readonly EditionSection[], schedule: readonly Opening[]): Opening[] => {
  const places = new Map<string, number>()
  let place = 0
  for (const { key, lessons } of sections) {
    places.set(key, place)
    for (const lesson of lessons) places.set(lesson.key, place++)
  }
  const lessons = new Set(sections.flatMap((section) => section.lessons.map(({ key }) => key)))
  const known = new Set<string>()
  return schedule.filter((each) => {
    const at = places.get(each.opens)
    if (at === undefined || known.has(each.opens)) return false
    if ('after' in each && !(lessons.has(each.after) && (places.get(each.after) ?? at) < at)) return false
    known.add(each.opens)
    return true
  })
}
