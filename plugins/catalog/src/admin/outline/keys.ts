import type { KeyboardEvent } from 'react'
import type { Row } from './rows.ts'
import type { Hands } from './useEditor.ts'

type Pressed = { event: KeyboardEvent<HTMLElement>; rows: Row[]; row: Row; selected: ReadonlySet<string>; hands: Hands }

const withControl = (event: KeyboardEvent) => event.ctrlKey || event.metaKey

/** Undo and redo work anywhere in the editor but where text is typed, which has its own. */
export const onEditorKey = (event: KeyboardEvent<HTMLElement>, hands: Hands): void => {
  const isTyping = event.target instanceof HTMLElement && event.target.matches('input:not([type=checkbox]), select')
  if (isTyping || !withControl(event)) return
  const key = event.key.toLowerCase()
  if (key !== 'z' && key !== 'y') return
  event.preventDefault()
  if (key === 'y' || event.shiftKey) hands.redo()
  else hands.undo()
}

const walk = ({ rows, row, hands }: Pressed, to: (at: number) => number): void => {
  const places = rows.filter(({ kind }) => kind !== 'unplaced')
  const at = places.findIndex(({ id }) => id === row.id)
  const next = places[Math.min(Math.max(to(at), 0), places.length - 1)]
  if (next) hands.focus(next.id)
}

/** A lesson's keys, alone or, when it is among those selected, all of them. */
const meant = (key: string, selected: ReadonlySet<string>): ReadonlySet<string> =>
  selected.has(key) ? selected : new Set([key])

const onLesson = ({ event, row, selected, hands }: Pressed): boolean => {
  if (row.kind !== 'lesson') return false
  const { key, id } = row.lesson
  if (event.key === ' ') hands.select([key], !selected.has(key))
  else if (event.key === 'Delete') hands.ask('trash', meant(key, selected))
  else if (event.key.toLowerCase() === 'd' && withControl(event)) hands.duplicate(key)
  else if (event.key === 'ArrowLeft' && row.section) hands.focus(`section:${row.section}`)
  else if (event.key === 'Enter' && id) event.currentTarget.querySelector<HTMLElement>(`a[href$="${id}"]`)?.click()
  else return false
  return true
}

const onSection = ({ event, row, selected, hands }: Pressed): boolean => {
  if (row.kind !== 'section') return false
  const { key, lessons } = row.section
  const keys = lessons.map((lesson) => lesson.key)
  if (event.key === ' ') hands.select(keys, !keys.every((each) => selected.has(each)))
  else if (event.key === 'ArrowLeft') hands.open(key, false)
  else if (event.key === 'ArrowRight') hands.open(key, true)
  else if (event.key === 'Delete') hands.removeSection(key)
  else if (event.key === 'Enter') hands.setWriting({ row: row.id, what: 'title' })
  else return false
  return true
}

const onAnyRow = (pressed: Pressed): boolean => {
  const { event, row, hands } = pressed
  const isVertical = event.key === 'ArrowUp' || event.key === 'ArrowDown'
  if (isVertical && event.altKey) {
    const key = row.kind === 'lesson' ? row.lesson.key : row.kind === 'section' ? row.section.key : null
    if (key) hands.step(key, event.key === 'ArrowUp' ? 'up' : 'down')
  } else if (isVertical) walk(pressed, (at) => at + (event.key === 'ArrowUp' ? -1 : 1))
  else if (event.key === 'Home') walk(pressed, () => 0)
  else if (event.key === 'End') walk(pressed, () => Number.POSITIVE_INFINITY)
  else if (event.key === 'F2' && (row.kind === 'lesson' || row.kind === 'section'))
    hands.setWriting({ row: row.id, what: 'title' })
  else return false
  return true
}

/** Keys of a row that has the focus itself; what stands in it keeps its own, and Escape leads back out of it. */
export const onRowKey = (pressed: Pressed): void => {
  const { event, row, hands } = pressed
  if (event.target !== event.currentTarget) {
    const isTyping = event.target instanceof HTMLInputElement && event.target.type !== 'checkbox'
    if (event.key === 'Escape' && !isTyping) hands.focus(row.id)
    return
  }
  if (onAnyRow(pressed) || onLesson(pressed) || onSection(pressed)) event.preventDefault()
}
