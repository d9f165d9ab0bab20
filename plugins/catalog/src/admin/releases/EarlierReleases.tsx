'use client'

import { useRef, useState } from 'react'
import { strings } from '../../releases/strings.ts'
import type { ReleaseView } from '../../releases/view.ts'
import { When } from './When.tsx'

const said = strings.panel

type Props = { live: number; kept: ReleaseView[]; mayOperate: boolean; onRollBack: (number: number) => void }

/** Releases that can be gone back to; going back asks once more. */
export function EarlierReleases({ live, kept, mayOperate, onRollBack }: Props) {
  const dialog = useRef<HTMLDialogElement>(null)
  const [chosen, setChosen] = useState<number | null>(null)
  const choose = (number: number) => {
    setChosen(number)
    dialog.current?.showModal()
  }
  const close = () => {
    if (dialog.current?.returnValue === 'yes' && chosen !== null) onRollBack(chosen)
    if (dialog.current) dialog.current.returnValue = ''
  }
  return (
    <details className="academy-releases__earlier">
      <summary>{said.earlier}</summary>
      {kept.length === 0 ? <p>{said.noEarlier}</p> : null}
      <ul>
        {kept.map(({ number, startedAt, trigger, status }) => (
          <li key={number}>
            <span className="academy-releases__measure">{number}</span>
            <span>
              {trigger} <small>({said.status[status]})</small>
            </span>
            <When at={startedAt} />
            {mayOperate ? (
              <button type="button" className="academy-button" onClick={() => choose(number)}>
                {said.rollBack(number, live)}
              </button>
            ) : null}
          </li>
        ))}
      </ul>
      <dialog ref={dialog} onClose={close} aria-labelledby="academy-roll-back" className="academy-releases__dialog">
        <form method="dialog">
          <h3 id="academy-roll-back">{said.confirmTitle(chosen ?? 0)}</h3>
          <p>{said.confirmText}</p>
          <div className="academy-releases__actions">
            <button type="submit" className="academy-button academy-button--next" value="yes">
              {said.rollBack(chosen ?? 0, live)}
            </button>
            <button type="submit" className="academy-button" value="">
              {said.cancel}
            </button>
          </div>
        </form>
      </dialog>
    </details>
  )
}
