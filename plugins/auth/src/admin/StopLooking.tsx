'use client'

import { useState } from 'react'
import { strings } from '../strings.ts'
import { post } from './parts/post.ts'
import './people.css'

const said = strings.panel.looking

/** Says whose eyes the panel is seen through, and ends it. */
export function StopLooking({ name }: { name: string }) {
  const [problem, setProblem] = useState('')
  const stop = async () => {
    const answer = await post('/api/users/me/stop-impersonating')
    if (answer.ok) window.location.assign('/admin/collections/users')
    else setProblem(answer.problem)
  }
  return (
    <aside className="academy-banner" aria-label={said.label}>
      <p>{said.text(name)}</p>
      <button type="button" className="academy-button" onClick={() => void stop()}>
        {said.stop}
      </button>
      <p role="alert">{problem}</p>
    </aside>
  )
}
