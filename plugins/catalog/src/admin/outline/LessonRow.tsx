'use client'

import { memo } from 'react'
import type { OutlineLesson } from '../../contract/outline.ts'
import { strings as catalogue } from '../../strings.ts'
import { Kind } from '../KindCell.tsx'
import { When } from '../releases/When.tsx'
import { Status } from '../StatusCell.tsx'
import { lift } from './dragging.ts'
import { type Choice, RowMenu } from './RowMenu.tsx'
import { lessonRow } from './rows.ts'
import { strings } from './strings.ts'
import type { Hands } from './useEditor.ts'
import { WordField } from './WordField.tsx'

const { actions } = strings

type Props = { lesson: OutlineLesson; isCurrent: boolean; isSelected: boolean; isWriting: boolean; hands: Hands }

const hrefOf = ({ id }: OutlineLesson) => `/admin/collections/lessons/${id}`

const choicesFor = (lesson: OutlineLesson, hands: Hands): Choice[] => {
  const { key, id, state, freePreview } = lesson
  const only = new Set([key])
  return [
    ...(id ? [{ label: actions.open, href: hrefOf(lesson) }] : []),
    { label: actions.rename, onChoose: () => hands.setWriting({ row: lessonRow(key), what: 'title' }) },
    { label: actions.up, onChoose: () => hands.step(key, 'up') },
    { label: actions.down, onChoose: () => hands.step(key, 'down') },
    { label: actions.move, onChoose: () => hands.ask('move', only) },
    { label: actions.duplicate, onChoose: () => hands.duplicate(key) },
    {
      label: freePreview ? actions.notFree : actions.free,
      onChoose: () => hands.preview(only, !freePreview),
    },
    ...(id && state !== 'published' ? [{ label: actions.publish, onChoose: () => void hands.publish(only) }] : []),
    ...(id && state !== 'draft' ? [{ label: actions.unpublish, onChoose: () => hands.ask('unpublish', only) }] : []),
    { label: actions.trash, onChoose: () => hands.ask('trash', only) },
  ]
}

function Facts({ lesson: { warnings, editing, scheduled, freePreview } }: { lesson: OutlineLesson }) {
  if (warnings.length === 0 && !editing && !scheduled && !freePreview) return null
  return (
    <span className="academy-tree__facts">
      {freePreview ? <span>{strings.free}</span> : null}
      {scheduled ? (
        <span>
          {strings.scheduled[scheduled.what]} <When at={scheduled.at} />
        </span>
      ) : null}
      {editing ? <span className="academy-tree__editing">{strings.editingLesson(editing.name)}</span> : null}
      {warnings.length > 0 ? (
        <span className="academy-tree__warnings">
          {strings.warningsLabel} {warnings.map((warning) => strings.warnings[warning]).join(', ')}
        </span>
      ) : null}
    </span>
  )
}

/** What stands in a lesson's row; the row itself, which takes focus and drops, is the tree's. */
export const LessonCells = memo(function LessonCells({ lesson, isCurrent, isSelected, isWriting, hands }: Props) {
  const { key, id, minutes, kind, state } = lesson
  const title = lesson.title || catalogue.untitled
  const reach = isCurrent ? 0 : -1
  return (
    <>
      <td className="academy-tree__choose">
        <span
          className="academy-tree__handle"
          aria-hidden="true"
          title={strings.drag}
          draggable
          onDragStart={(event) => lift(event, 'lesson', key)}
        />
        <input
          type="checkbox"
          aria-label={strings.select(title)}
          checked={isSelected}
          tabIndex={reach}
          onChange={({ target }) => hands.select([key], target.checked)}
        />
      </td>
      <td className="academy-tree__title">
        {isWriting ? (
          <WordField
            label={strings.titleOf(title)}
            value={lesson.title}
            maxLength={120}
            onDone={(value) => hands.rename(key, value)}
            onLeave={() => {
              hands.setWriting(null)
              hands.focus(lessonRow(key))
            }}
          />
        ) : id ? (
          <a href={hrefOf(lesson)} tabIndex={reach} draggable={false}>
            {title}
          </a>
        ) : (
          <span>{title}</span>
        )}
        <Facts lesson={lesson} />
      </td>
      <td>
        <Kind of={kind} />
      </td>
      <td className="academy-tree__minutes">{strings.minutes(minutes)}</td>
      <td>
        <Status of={state} />
      </td>
      <td>
        <RowMenu title={title} isReachable={isCurrent} choices={() => choicesFor(lesson, hands)} />
      </td>
    </>
  )
})
