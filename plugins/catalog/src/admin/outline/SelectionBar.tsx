'use client'

import type { OutlineLesson } from '../../contract/outline.ts'
import { strings } from './strings.ts'
import type { Hands } from './useEditor.ts'

const { actions, selection } = strings

/** What can be done with several lessons at once; there only while some are selected. */
export function SelectionBar({ lessons, hands }: { lessons: OutlineLesson[]; hands: Hands }) {
  if (lessons.length === 0) return null
  const keys = new Set(lessons.map(({ key }) => key))
  const isFree = lessons.every(({ freePreview }) => freePreview)
  const choices: [string, () => void][] = [
    [actions.publish, () => void hands.publish(keys)],
    [actions.unpublish, () => hands.ask('unpublish', keys)],
    [isFree ? actions.notFree : actions.free, () => hands.preview(keys, !isFree)],
    [actions.move, () => hands.ask('move', keys)],
    [actions.trash, () => hands.ask('trash', keys)],
    [selection.clear, hands.clear],
  ]
  return (
    <section className="academy-outline-editor__selection" aria-label={selection.label}>
      <b>{selection.count(lessons.length)}</b>
      {choices.map(([label, onChoose]) => (
        <button key={label} type="button" className="academy-button academy-button--small" onClick={onChoose}>
          {label}
        </button>
      ))}
    </section>
  )
}
