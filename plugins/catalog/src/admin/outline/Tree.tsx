'use client'

import { type KeyboardEvent, memo } from 'react'
import type { OutlineView } from '../../contract/outline.ts'
import { strings as catalogue } from '../../strings.ts'
import { Adding } from './Adding.tsx'
import { drop, hover, leave } from './dragging.ts'
import { onRowKey } from './keys.ts'
import { LessonCells } from './LessonRow.tsx'
import { type Row, rowsOf } from './rows.ts'
import { SectionCells } from './SectionRow.tsx'
import { strings } from './strings.ts'
import type { Editor, Hands } from './useEditor.ts'

const nameOf = (row: Row): string => {
  if (row.kind === 'section') return strings.section(row.section.title, row.section.lessons.length)
  if (row.kind === 'lesson') return strings.lesson(row.lesson.title || catalogue.untitled)
  return row.kind === 'add' ? strings.addLessonTo(row.title) : strings.unplaced
}

type AddProps = { section: string; title: string; isCurrent: boolean; hands: Hands }

const AddCell = memo(function AddCell({ section, title, isCurrent, hands }: AddProps) {
  return (
    <td className="academy-tree__wide">
      <Adding
        label={strings.addLesson}
        fullLabel={strings.addLessonTo(title)}
        field={strings.newLesson}
        withKind
        tabIndex={isCurrent ? 0 : -1}
        onAdd={(name, from) => hands.addLesson(section, name, from)}
      />
    </td>
  )
})

function Cells({ row, isCurrent, editor }: { row: Row; isCurrent: boolean; editor: Editor }) {
  const { selected, writing, hands } = editor
  const what = writing?.row === row.id ? writing.what : null
  if (row.kind === 'add') return <AddCell section={row.section} title={row.title} isCurrent={isCurrent} hands={hands} />
  if (row.kind === 'unplaced')
    return (
      <td className="academy-tree__wide">
        <b>{strings.unplaced}</b> <span className="academy-tree__facts">{strings.unplacedHelp}</span>
      </td>
    )
  if (row.kind === 'section')
    return (
      <SectionCells
        section={row.section}
        isOpen={row.isOpen}
        isCurrent={isCurrent}
        selected={row.section.lessons.filter(({ key }) => selected.has(key)).length}
        writing={what}
        hands={hands}
      />
    )
  return (
    <LessonCells
      lesson={row.lesson}
      isCurrent={isCurrent}
      isSelected={selected.has(row.lesson.key)}
      isWriting={what === 'title'}
      hands={hands}
    />
  )
}

/**
 * Sections and lessons as a tree grid: arrows walk from row to row, and only the row one is in has its controls in the
 * order of Tab.
 */
export function Tree({ view, editor }: { view: OutlineView; editor: Editor }) {
  const { grid, current, selected, closed, hands } = editor
  const rows = rowsOf(view, closed)
  const here = rows.some(({ id }) => id === current) ? current : rows[0]?.id
  return (
    <table
      ref={grid}
      // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: rows of a tree grid are rows of a table
      role="treegrid"
      aria-label={strings.label(view.course.title)}
      aria-multiselectable="true"
      className="academy-tree"
    >
      <tbody>
        {rows.map((row) => {
          const isCurrent = row.id === here
          const isSection = row.kind === 'section' || row.kind === 'unplaced'
          return (
            <tr
              key={row.id}
              data-row={row.id}
              data-kind={row.kind}
              aria-label={nameOf(row)}
              aria-level={isSection ? 1 : 2}
              aria-expanded={row.kind === 'section' ? row.isOpen : undefined}
              aria-selected={row.kind === 'lesson' ? selected.has(row.lesson.key) : undefined}
              tabIndex={isCurrent ? 0 : -1}
              onFocus={() => hands.setCurrent(row.id)}
              onKeyDown={(event: KeyboardEvent<HTMLElement>) => onRowKey({ event, rows, row, selected, hands })}
              onDragOver={hover}
              onDragLeave={leave}
              onDrop={(event) => drop({ event, target: row, rows, selected, commands: hands })}
            >
              <Cells row={row} isCurrent={isCurrent} editor={editor} />
            </tr>
          )
        })}
      </tbody>
    </table>
  )
}
