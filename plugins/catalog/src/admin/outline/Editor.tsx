'use client'

import { defaultLanguage } from '@academy/kernel/languages'
import { useLocale } from '@payloadcms/ui'
import { Adding } from './Adding.tsx'
import { Dialogs } from './Dialogs.tsx'
import type { Desk, DeskState } from './desk.ts'
import { onEditorKey } from './keys.ts'
import { SelectionBar } from './SelectionBar.tsx'
import { strings } from './strings.ts'
import { KeyHelp, Toolbar } from './Toolbar.tsx'
import { Tree } from './Tree.tsx'
import { useDeskState } from './useDesk.ts'
import { useEditor } from './useEditor.ts'

function Notices({ state, onSeen }: { state: DeskState; onSeen: () => void }) {
  const { inTheWay, problem, view } = state
  const { code } = useLocale()
  return (
    <>
      {code === defaultLanguage ? null : <p className="academy-outline-editor__hint">{strings.inEnglish}</p>}
      {view.course.editing ? (
        <p className="academy-outline-editor__notice">{strings.editing(view.course.editing.name)}</p>
      ) : null}
      {problem || inTheWay.length > 0 ? (
        <div role="alert" className="academy-outline-editor__notice" data-tone="bad">
          {problem ? <p>{problem}</p> : <p>{strings.inTheWay}</p>}
          {inTheWay.length > 0 ? (
            <ul>
              {inTheWay.map(({ operation, problem: why }) => (
                <li key={`${operation.op}${operation.key}`}>
                  {strings.operations[operation.op]}: {strings.problems[why]}
                </li>
              ))}
            </ul>
          ) : null}
          <button type="button" className="academy-button academy-button--small" onClick={onSeen}>
            {strings.fine}
          </button>
        </div>
      ) : null}
    </>
  )
}

function Empty({ onBegin }: { onBegin: () => void }) {
  return (
    <div className="academy-outline-editor__empty">
      <h2>{strings.empty.title}</h2>
      <p>{strings.empty.text}</p>
      <button type="button" className="academy-button academy-button--next" onClick={onBegin}>
        {strings.empty.begin}
      </button>
    </div>
  )
}

/** The outline of a course, to be arranged. */
export function Editor({ course, desk }: { course: string; desk: Desk }) {
  const state = useDeskState(course, desk)
  const editor = useEditor(course, desk)
  const { selected, asking, said, hands } = editor
  const { view } = state
  const isEmpty = view.sections.length === 0 && view.unplaced.length === 0
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: what is pressed inside bubbles up to here
    <div className="academy-outline-editor" onKeyDown={(event) => onEditorKey(event, hands)}>
      <Toolbar state={state} hands={hands} />
      <Notices state={state} onSeen={() => desk.tell(null)} />
      {isEmpty ? <Empty onBegin={hands.begin} /> : <Tree view={view} editor={editor} />}
      {isEmpty ? null : (
        <Adding label={strings.addSection} field={strings.newSection} onAdd={(title) => hands.addSection(title)} />
      )}
      <SelectionBar lessons={hands.chosen(selected)} hands={hands} />
      <p className="academy-outline-editor__hint">{strings.draftNote}</p>
      <KeyHelp />
      <Dialogs asking={asking} view={view} hands={hands} />
      <p className="academy-outline-editor__said" role="status">
        {said}
      </p>
    </div>
  )
}
