'use client'

import { type ReactNode, useEffect, useId, useRef, useState } from 'react'
import type { OutlineLesson, OutlineView } from '../../contract/outline.ts'
import { strings } from './strings.ts'
import type { Asking, Hands } from './useEditor.ts'

type AskProps = { title: string; confirm: string; onYes: () => void; onClose: () => void; children: ReactNode }

function Ask({ title, confirm, onYes, onClose, children }: AskProps) {
  const dialog = useRef<HTMLDialogElement>(null)
  const id = useId()
  useEffect(() => dialog.current?.showModal(), [])
  const close = () => {
    if (dialog.current?.returnValue === 'yes') onYes()
    onClose()
  }
  return (
    <dialog ref={dialog} className="academy-dialog" aria-labelledby={id} onClose={close}>
      <form method="dialog">
        <h2 id={id}>{title}</h2>
        {children}
        <div className="academy-dialog__actions">
          <button type="submit" className="academy-button academy-button--next" value="yes">
            {confirm}
          </button>
          <button type="submit" className="academy-button" value="">
            {strings.cancel}
          </button>
        </div>
      </form>
    </dialog>
  )
}

type Props = { view: OutlineView; lessons: OutlineLesson[]; hands: Hands }

function MoveDialog({ view, lessons, hands }: Props) {
  const keys = new Set(lessons.map(({ key }) => key))
  const [section, setSection] = useState(view.sections[0]?.key ?? '')
  const [before, setBefore] = useState('')
  const staying = view.sections.find(({ key }) => key === section)?.lessons.filter(({ key }) => !keys.has(key)) ?? []
  return (
    <Ask
      title={strings.move.title(lessons.length)}
      confirm={strings.move.confirm}
      onYes={() => hands.moveLessons(keys, section, before || null)}
      onClose={hands.close}
    >
      <label>
        {strings.move.section}
        <select
          className="academy-tree__input"
          value={section}
          onChange={({ target }) => {
            setSection(target.value)
            setBefore('')
          }}
        >
          {view.sections.map(({ key, title }) => (
            <option key={key} value={key}>
              {title}
            </option>
          ))}
        </select>
      </label>
      <label>
        {strings.move.place}
        <select className="academy-tree__input" value={before} onChange={({ target }) => setBefore(target.value)}>
          <option value="">{strings.move.end}</option>
          {staying.map(({ key, title }) => (
            <option key={key} value={key}>
              {strings.move.before(title)}
            </option>
          ))}
        </select>
      </label>
    </Ask>
  )
}

/** What is asked before lessons move far, or leave readers. */
export function Dialogs({ asking, view, hands }: { asking: Asking; view: OutlineView; hands: Hands }) {
  if (!asking) return null
  const { what, keys } = asking
  const lessons = hands.chosen(keys)
  if (what === 'move') return <MoveDialog view={view} lessons={lessons} hands={hands} />
  const published = lessons.filter(({ state }) => state !== 'draft').length
  const isTrash = what === 'trash'
  return (
    <Ask
      title={strings[what].title(lessons.length)}
      confirm={strings[what].confirm}
      onYes={() => (isTrash ? hands.trash(keys) : void hands.unpublish(keys))}
      onClose={hands.close}
    >
      <p>{isTrash ? strings.trash.text(published) : strings.unpublish.text}</p>
    </Ask>
  )
}
