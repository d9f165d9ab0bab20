import type { OutlineLesson, OutlineView } from '../../contract/outline.ts'

/** One line of the editor, top to bottom. */
export type Row =
  | { kind: 'section'; id: string; section: OutlineView['sections'][number]; isOpen: boolean }
  | { kind: 'lesson'; id: string; lesson: OutlineLesson; section: string | null }
  | { kind: 'add'; id: string; section: string; title: string }
  | { kind: 'unplaced'; id: string }

/** Ids of rows: sections and lessons may share no key, but nothing promises it. */
export const sectionRow = (key: string) => `section:${key}`
export const lessonRow = (key: string) => `lesson:${key}`

/** What is visible of an outline, with the places where something can be added. */
export const rowsOf = (view: OutlineView, closed: ReadonlySet<string>): Row[] => {
  const lesson = (section: string | null) => (each: OutlineLesson) =>
    ({ kind: 'lesson', id: lessonRow(each.key), lesson: each, section }) as const
  const placed = view.sections.flatMap((section): Row[] => {
    const isOpen = !closed.has(section.key)
    const head = { kind: 'section', id: sectionRow(section.key), section, isOpen } as const
    if (!isOpen) return [head]
    const add = { kind: 'add', id: `add:${section.key}`, section: section.key, title: section.title } as const
    return [head, ...section.lessons.map(lesson(section.key)), add]
  })
  if (view.unplaced.length === 0) return placed
  return [...placed, { kind: 'unplaced', id: 'unplaced' }, ...view.unplaced.map(lesson(null))]
}
