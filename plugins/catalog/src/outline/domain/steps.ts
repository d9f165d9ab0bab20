import type { OutlineOperation } from '../../contract/outline.ts'
import { lessonsOf, listOf, type Place, placeOf, type Tree } from './tree.ts'

export type Direction = 'up' | 'down'

const neighbour = (tree: Tree, section: string | null, direction: Direction): string | null => {
  const at = tree.sections.findIndex(({ key }) => key === section)
  return tree.sections[direction === 'up' ? at - 1 : at + 1]?.key ?? null
}

const lessonStep = (tree: Tree, { section, index }: Place, direction: Direction): Place | null => {
  const length = listOf(tree, section)?.length ?? 0
  const next = direction === 'up' ? index - 1 : index + 1
  if (next >= 0 && next < length) return { section, index: next }
  if (section === null) {
    const last = tree.sections.at(-1)
    return direction === 'up' && last ? { section: last.key, index: last.lessons.length } : null
  }
  const beside = neighbour(tree, section, direction)
  if (beside === null) return null
  return { section: beside, index: direction === 'up' ? (listOf(tree, beside)?.length ?? 0) : 0 }
}

/** One step up or down: a lesson goes through its section and on into the next. Null at either end. */
export const stepOf = (tree: Tree, key: string, direction: Direction): OutlineOperation | null => {
  const at = tree.sections.findIndex((section) => section.key === key)
  if (at >= 0) {
    const index = direction === 'up' ? at - 1 : at + 1
    return index >= 0 && index < tree.sections.length ? { op: 'move-section', key, index } : null
  }
  const place = placeOf(tree, key)
  const next = place && lessonStep(tree, place, direction)
  return next ? { op: 'move-lesson', key, ...next } : null
}

/** Lessons put one after another at a place, in reading order whatever order they were chosen in. */
export const moveTogether = (
  tree: Tree,
  keys: ReadonlySet<string>,
  section: string | null,
  before: string | null,
): OutlineOperation[] => {
  const moved = lessonsOf(tree).filter(({ key }) => keys.has(key))
  const staying = (listOf(tree, section) ?? []).filter(({ key }) => !keys.has(key))
  const at = before === null ? -1 : staying.findIndex(({ key }) => key === before)
  const start = at < 0 ? staying.length : at
  // Taken out first, so that the places of those that follow are what they will be.
  const out = moved.map(({ key }): OutlineOperation => ({ op: 'move-lesson', key, section: null, index: 0 }))
  const put = moved.map(
    ({ key }, offset): OutlineOperation => ({ op: 'move-lesson', key, section, index: start + offset }),
  )
  return moved.length === 1 ? put : [...out, ...put]
}

/** A section's lessons into the one before it, or after it when it is the first; then it is empty, and goes. */
export const removeKeepingLessons = (tree: Tree, key: string): OutlineOperation[] | null => {
  const section = tree.sections.find((each) => each.key === key)
  if (!section) return null
  const home = neighbour(tree, key, 'up') ?? neighbour(tree, key, 'down')
  if (home === null && section.lessons.length > 0) return null
  const start = listOf(tree, home)?.length ?? 0
  const moves = section.lessons.map(
    (lesson, offset): OutlineOperation => ({
      op: 'move-lesson',
      key: lesson.key,
      section: home,
      index: start + offset,
    }),
  )
  return [...moves, { op: 'remove-section', key }]
}
