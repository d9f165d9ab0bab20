'use client'

import { Ask } from '@academy/kernel/admin/Ask'
import { useState } from 'react'
import { strings } from '../../releases/strings.ts'
import type { ReleaseView } from '../../releases/view.ts'
import { When } from './When.tsx'

const said = strings.panel

type Props = {
  live: number
  kept: ReleaseView[]
  mayOperate: boolean
  onRollBack: (number: number) => Promise<string | null>
}

/** Releases that can be gone back to; going back asks once more. */
export function EarlierReleases({ live, kept, mayOperate, onRollBack }: Props) {
  const [chosen, setChosen] = useState<number | null>(null)
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
              <button type="button" className="academy-button" onClick={() => setChosen(number)}>
                {said.rollBack(number, live)}
              </button>
            ) : null}
          </li>
        ))}
      </ul>
      {chosen === null ? null : (
        <Ask
          title={said.confirmTitle(chosen)}
          confirm={said.rollBack(chosen, live)}
          onYes={() => onRollBack(chosen)}
          onClose={() => setChosen(null)}
        >
          <p>{said.confirmText}</p>
        </Ask>
      )}
    </details>
  )
}
