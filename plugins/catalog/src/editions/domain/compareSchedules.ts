import type { EditionChange, EditionContent, Opening, OpeningTold } from '../../contract/editions.ts'

/** What sections and lessons are called, by their keys. */
const titlesIn = ({ sections }: EditionContent): Map<string, string> =>
  new Map(
    sections.flatMap(({ key, title, lessons }) => [
      [key, title] as const,
      ...lessons.map((lesson) => [lesson.key, lesson.title] as const),
    ]),
  )

const told = (opening: Opening | undefined, titles: ReadonlyMap<string, string>): OpeningTold => {
  if (!opening) return 'at once'
  if ('days' in opening) return { days: opening.days }
  if ('at' in opening) return { at: opening.at }
  return { afterTitle: titles.get(opening.after) ?? '' }
}

const byKey = ({ schedule = [] }: EditionContent) => new Map(schedule.map((opening) => [opening.opens, opening]))

/** By the key of a lesson, whatever that is called now. */
const ruleOf = (opening: Opening | undefined): string => {
  if (!opening) return 'at once'
  const { opens: _opens, ...rule } = opening
  return Object.entries(rule).join()
}

/** What opens otherwise than before, in the order of the outline; of what is new or gone that alone is told. */
export const openingChanges = (before: EditionContent, after: EditionContent): EditionChange[] => {
  const [was, now] = [byKey(before), byKey(after)]
  const [old, titles] = [titlesIn(before), titlesIn(after)]
  return [...titles].flatMap(([key, title]): EditionChange[] => {
    const [from, to] = [was.get(key), now.get(key)]
    if (!old.has(key) || ruleOf(from) === ruleOf(to)) return []
    return [{ what: 'opening-changed', key, title, from: told(from, old), to: told(to, titles) }]
  })
}
