'use client'

import type { OutlineView } from '../../contract/outline.ts'
import { lessonsOf } from '../../outline/domain/tree.ts'
import { Status } from '../StatusCell.tsx'
import type { DeskState } from './desk.ts'
import { strings } from './strings.ts'
import type { Hands } from './useEditor.ts'

const sumOf = (view: OutlineView) => {
  const lessons = lessonsOf(view)
  const minutes = view.sections.flatMap((section) => section.lessons).reduce((sum, each) => sum + each.minutes, 0)
  return strings.summary(view.sections.length, lessons.length, minutes)
}

type Turn = {
  label: string
  what: string | null
  describe: (label: string) => string
  keys: string
  onTurn: () => void
}

function TurnButton({ label, what, describe, keys, onTurn }: Turn) {
  return (
    <button
      type="button"
      className="academy-button academy-button--small"
      aria-disabled={what === null}
      aria-keyshortcuts={keys}
      title={what === null ? undefined : describe(what)}
      onClick={() => what !== null && onTurn()}
    >
      {label}
    </button>
  )
}

const statusText = { saved: strings.saved, saving: strings.saving, unreachable: strings.unreachable }

/** How much there is, whether it is saved, and what can be taken back. */
export function Toolbar({ state, hands }: { state: DeskState; hands: Hands }) {
  const { view, status, undo, redo } = state
  return (
    <div className="academy-outline-editor__bar">
      <p className="academy-outline-editor__sum">
        <Status of={view.course.state} /> <span>{sumOf(view)}</span>
      </p>
      <p className="academy-outline-editor__state" data-state={status} role="status">
        {statusText[status]}
      </p>
      <div className="academy-outline-editor__turns">
        <TurnButton label={strings.undo} what={undo} describe={strings.undoWhat} keys="Control+Z" onTurn={hands.undo} />
        <TurnButton
          label={strings.redo}
          what={redo}
          describe={strings.redoWhat}
          keys="Control+Shift+Z"
          onTurn={hands.redo}
        />
      </div>
    </div>
  )
}

/** What the keyboard does, for who wants to know. */
export function KeyHelp() {
  return (
    <details className="academy-outline-editor__keys">
      <summary>{strings.keys}</summary>
      <dl>
        {strings.keyHelp.map(([keys, what]) => (
          <div key={keys}>
            <dt>
              <kbd>{keys}</kbd>
            </dt>
            <dd>{what}</dd>
          </div>
        ))}
      </dl>
    </details>
  )
}
