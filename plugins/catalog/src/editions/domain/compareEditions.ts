import type { EditionChange, EditionContent, EditionLesson, EditionSection } from '../../contract/editions.ts'
import { openingChanges } from './compareSchedules.ts'
import { movedKeys } from './movedKeys.ts'

type Placed = { lesson: EditionLesson; section: EditionSection }

/** Whole percent of the words that changed from one stored text to another; 0 when none did. */
export type ChangedPercent = (beforeText: string, afterText: string) => number

const placedLessons = ({ sections }: EditionContent): Map<string, Placed> =>
  new Map(
    sections.flatMap((section) => section.lessons.map((lesson): [string, Placed] => [lesson.key, { lesson, section }])),
  )

const keysOf = (rows: readonly { key: string }[]): string[] => rows.map(({ key }) => key)

const ruleChanges = (before: EditionContent, after: EditionContent): EditionChange[] =>
  (['requiredPercent', 'passPercent'] as const)
    .filter((rule) => before.rules[rule] !== after.rules[rule])
    .map((rule) => ({ what: 'rule-changed', rule, from: before.rules[rule], to: after.rules[rule] }))

const sectionChanges = (before: EditionContent, after: EditionContent): EditionChange[] => {
  const old = new Map(before.sections.map((section) => [section.key, section]))
  const kept = new Set(keysOf(after.sections))
  const moved = movedKeys(keysOf(before.sections), keysOf(after.sections))
  const changes = after.sections.flatMap(({ key, title }): EditionChange[] => {
    const was = old.get(key)
    if (!was) return [{ what: 'section-added', key, title }]
    const renamed: EditionChange[] =
      was.title === title ? [] : [{ what: 'section-renamed', key, from: was.title, to: title }]
    return moved.has(key) ? [...renamed, { what: 'section-moved', key, title }] : renamed
  })
  const removed = before.sections.filter(({ key }) => !kept.has(key))
  return [...changes, ...removed.map(({ key, title }): EditionChange => ({ what: 'section-removed', key, title }))]
}

/** Lessons that stand elsewhere in a section that they did not leave. */
const movedInside = (before: EditionContent, after: EditionContent): Set<string> => {
  const old = new Map(before.sections.map((section) => [section.key, section]))
  const moved = after.sections.flatMap(({ key, lessons }) => [
    ...movedKeys(keysOf(old.get(key)?.lessons ?? []), keysOf(lessons)),
  ])
  return new Set(moved)
}

const changesOf = (was: Placed, now: Placed, isMoved: boolean, changedPercent: ChangedPercent): EditionChange[] => {
  const [old, lesson] = [was.lesson, now.lesson]
  const { key, title } = lesson
  const changes: EditionChange[] = []
  if (old.title !== title) changes.push({ what: 'lesson-renamed', key, from: old.title, to: title })
  if (isMoved) changes.push({ what: 'lesson-moved', key, title, from: was.section.title, to: now.section.title })
  if (old.kind !== lesson.kind) changes.push({ what: 'lesson-kind', key, title, from: old.kind, to: lesson.kind })
  if (old.doneBy !== lesson.doneBy)
    changes.push({ what: 'lesson-done-by', key, title, from: old.doneBy, to: lesson.doneBy })
  if (old.optional !== lesson.optional) changes.push({ what: 'lesson-optional', key, title, optional: lesson.optional })
  const percent = old.text === lesson.text ? 0 : changedPercent(old.text, lesson.text)
  if (percent > 0) changes.push({ what: 'lesson-rewritten', key, title, changedPercent: percent })
  return changes
}

/**
 * What changed from one edition to another, matched by key: rules, then sections, then lessons in the new order, then those
 * that are gone. Summaries, minutes and the like are no change that somebody must be told of.
 */
export const compareEditions = (
  before: EditionContent,
  after: EditionContent,
  changedPercent: ChangedPercent,
): EditionChange[] => {
  const [old, now] = [placedLessons(before), placedLessons(after)]
  const inside = movedInside(before, after)
  const lessons = [...now].flatMap(([key, placed]): EditionChange[] => {
    const was = old.get(key)
    const { lesson, section } = placed
    if (!was) return [{ what: 'lesson-added', key, title: lesson.title, section: section.title }]
    return changesOf(was, placed, was.section.key !== section.key || inside.has(key), changedPercent)
  })
  const removed = [...old]
    .filter(([key]) => !now.has(key))
    .map(([key, { lesson, section }]): EditionChange => {
      return { what: 'lesson-removed', key, title: lesson.title, section: section.title }
    })
  const rules = [...ruleChanges(before, after), ...openingChanges(before, after)]
  return [...rules, ...sectionChanges(before, after), ...lessons, ...removed]
}
