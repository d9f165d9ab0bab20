'use client'

import { memo, useEffect, useRef } from 'react'
import type { OutlineView } from '../../contract/outline.ts'
import { strings as catalogue } from '../../strings.ts'
import { lift } from './dragging.ts'
import { type Choice, RowMenu } from './RowMenu.tsx'
import { sectionRow } from './rows.ts'
import { strings } from './strings.ts'
import type { Hands, Writing } from './useEditor.ts'
import { WordField } from './WordField.tsx'

const { actions } = strings

type Section = OutlineView['sections'][number]
type Props = {
  section: Section
  isOpen: boolean
  isCurrent: boolean
  /** How many of its lessons are selected. */
  selected: number
  writing: NonNullable<Writing>['what'] | null
  hands: Hands
}

const choicesFor = ({ key }: Section, hands: Hands): Choice[] => [
  { label: actions.rename, onChoose: () => hands.setWriting({ row: sectionRow(key), what: 'title' }) },
  { label: actions.describe, onChoose: () => hands.setWriting({ row: sectionRow(key), what: 'summary' }) },
  { label: actions.up, onChoose: () => hands.step(key, 'up') },
  { label: actions.down, onChoose: () => hands.step(key, 'down') },
  { label: actions.remove, onChoose: () => hands.removeSection(key) },
]

function SelectAll({ section, selected, isCurrent, hands }: Omit<Props, 'isOpen' | 'writing'>) {
  const box = useRef<HTMLInputElement>(null)
  const all = section.lessons.length
  useEffect(() => {
    if (box.current) box.current.indeterminate = selected > 0 && selected < all
  }, [selected, all])
  return (
    <input
      ref={box}
      type="checkbox"
      aria-label={strings.selectAll(section.title)}
      checked={all > 0 && selected === all}
      disabled={all === 0}
      tabIndex={isCurrent ? 0 : -1}
      onChange={({ target }) =>
        hands.select(
          section.lessons.map(({ key }) => key),
          target.checked,
        )
      }
    />
  )
}

/** What stands in a section's row. */
export const SectionCells = memo(function SectionCells({
  section,
  isOpen,
  isCurrent,
  selected,
  writing,
  hands,
}: Props) {
  const { key, summary, lessons } = section
  const title = section.title || catalogue.untitled
  const minutes = lessons.reduce((sum, lesson) => sum + lesson.minutes, 0)
  const leave = () => {
    hands.setWriting(null)
    hands.focus(sectionRow(key))
  }
  return (
    <>
      <td className="academy-tree__choose">
        <span
          className="academy-tree__handle"
          aria-hidden="true"
          title={strings.drag}
          draggable
          onDragStart={(event) => lift(event, 'section', key)}
        />
        <SelectAll section={section} selected={selected} isCurrent={isCurrent} hands={hands} />
      </td>
      <td className="academy-tree__title">
        {writing === 'title' ? (
          <WordField
            label={strings.titleOf(title)}
            value={section.title}
            maxLength={120}
            onDone={(value) => hands.rename(key, value)}
            onLeave={leave}
          />
        ) : (
          <button
            type="button"
            className="academy-tree__section"
            tabIndex={isCurrent ? 0 : -1}
            onClick={() => hands.open(key, !isOpen)}
          >
            {title}
          </button>
        )}
        {writing === 'summary' ? (
          <WordField
            label={strings.summaryOf(title)}
            value={summary}
            maxLength={300}
            onDone={(value) => hands.describe(key, value)}
            onLeave={leave}
          />
        ) : summary ? (
          <span className="academy-tree__facts">{summary}</span>
        ) : null}
      </td>
      <td className="academy-tree__minutes academy-tree__count">{strings.lessons(lessons.length, minutes)}</td>
      <td>
        <RowMenu title={title} isReachable={isCurrent} choices={() => choicesFor(section, hands)} />
      </td>
    </>
  )
})
