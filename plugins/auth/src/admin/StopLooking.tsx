'use client'

import { useState } from 'react'
import { strings } from '../strings.ts'
import { post } from './parts/post.ts'
import './people.css'

const said = strings.panel.looking

/** Says whose eyes the panel is seen through, and ends it. */
export function StopLooking({ name }: { name: string }) {
  const [problem, setProblem] = useState('')
  const [busy, setBusy] = useState(false)
  const stop = async () => {
    if (busy) return
    setBusy(true)
    const answer = await post('/api/users/me/stop-impersonating')
    if (answer.ok) return window.location.assign('/admin/collections/users')
    setBusy(false)
    setProblem(answer.problem)
  }
  return (
    <aside className="academy-banner" aria-label={said.label}>
      <p>{said.text(name)}</p>
      <button type="button" className="academy-button" aria-disabled={busy} onClick={() => void stop()}>
        {said.stop}
      </button>
      <p role="alert">{problem}</p>
    </aside>
  )
}
