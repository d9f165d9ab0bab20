import type { DragEvent } from 'react'
import type { Commands } from './commands.ts'
import type { Row } from './rows.ts'

const type = { lesson: 'application/x-academy-lesson', section: 'application/x-academy-section' }

/** Begins to drag a row by its handle; the picture is the whole row. */
export const lift = (event: DragEvent<HTMLElement>, kind: 'lesson' | 'section', key: string): void => {
  event.dataTransfer.setData(type[kind], key)
  event.dataTransfer.effectAllowed = 'move'
  const row = event.currentTarget.closest<HTMLElement>('[data-row]')
  if (row) event.dataTransfer.setDragImage(row, 16, 16)
}

const carries = ({ dataTransfer }: DragEvent, kind: 'lesson' | 'section') => dataTransfer.types.includes(type[kind])

const isUpperHalf = ({ currentTarget, clientY }: DragEvent<HTMLElement>): boolean => {
  const { top, height } = currentTarget.getBoundingClientRect()
  return clientY < top + height / 2
}

/** Shows where it would go. Written to the element itself: the pointer moves more often than anything should render. */
export const hover = (event: DragEvent<HTMLElement>): void => {
  if (!carries(event, 'lesson') && !carries(event, 'section')) return
  event.preventDefault()
  event.currentTarget.dataset.drop = isUpperHalf(event) ? 'before' : 'after'
}

export const leave = (event: DragEvent<HTMLElement>): void => {
  delete event.currentTarget.dataset.drop
}

const dropLesson = (keys: ReadonlySet<string>, target: Row, isBefore: boolean, rows: Row[], commands: Commands) => {
  if (target.kind === 'section')
    return commands.moveLessons(keys, target.section.key, target.section.lessons[0]?.key ?? null)
  if (target.kind === 'add') return commands.moveLessons(keys, target.section, null)
  if (target.kind === 'unplaced') return commands.moveLessons(keys, null, null)
  if (keys.has(target.lesson.key) && keys.size === 1) return
  const after = rows[rows.indexOf(target) + 1]
  const next = after?.kind === 'lesson' && after.section === target.section ? after.lesson.key : null
  commands.moveLessons(keys, target.section, isBefore ? target.lesson.key : next)
}

const dropSection = (key: string, target: Row, isBefore: boolean, rows: Row[], commands: Commands) => {
  const order = rows.flatMap((row) => (row.kind === 'section' ? row.section.key : []))
  const over = target.kind === 'section' ? target.section.key : target.kind === 'unplaced' ? null : target.section
  const rest = order.filter((each) => each !== key)
  const at = over === null ? -1 : rest.indexOf(over)
  if (over === key) return
  const isFirstHalf = target.kind === 'section' && isBefore
  commands.moveSection(key, at < 0 ? rest.length : isFirstHalf ? at : at + 1)
}

type Dropped = {
  event: DragEvent<HTMLElement>
  target: Row
  rows: Row[]
  selected: ReadonlySet<string>
  commands: Commands
}

/** A lesson that is among those selected takes the others along. */
export const drop = ({ event, target, rows, selected, commands }: Dropped): void => {
  leave(event)
  const isBefore = isUpperHalf(event)
  const lesson = event.dataTransfer.getData(type.lesson)
  const section = event.dataTransfer.getData(type.section)
  if (!lesson && !section) return
  event.preventDefault()
  if (lesson) dropLesson(selected.has(lesson) ? selected : new Set([lesson]), target, isBefore, rows, commands)
  else dropSection(section, target, isBefore, rows, commands)
}
