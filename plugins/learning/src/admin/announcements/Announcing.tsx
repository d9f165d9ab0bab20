'use client'

import { useDocumentInfo, useFormModified } from '@payloadcms/ui'
import { strings } from '../../announcements/strings.ts'
import { Audience } from './Audience.tsx'
import { Steps } from './Steps.tsx'
import { useAudience } from './useAudience.ts'
import './announcing.css'

const said = strings.panel

function Saved({ id, savedAt }: { id: string; savedAt: string }) {
  const { shown, look, step } = useAudience(id, savedAt)
  const isModified = useFormModified()
  if (shown.phase === 'loading') return <p role="status">{said.loading}</p>
  if (shown.phase === 'failed')
    return (
      <>
        <p role="alert">{shown.problem}</p>
        <button type="button" className="academy-button" onClick={() => void look()}>
          {said.again}
        </button>
      </>
    )
  const { audience, busy, problem } = shown
  return (
    <>
      <Audience audience={audience} />
      {isModified ? <p>{said.unsaved}</p> : <Steps key={audience.state} audience={audience} busy={busy} step={step} />}
      <p className="academy-announcing__problem" role="alert">
        {problem}
      </p>
    </>
  )
}

/** Beside an announcement’s words: who gets them, and what is done with them. */
export function Announcing() {
  const { id, lastUpdateTime } = useDocumentInfo()
  return (
    <section className="academy-announcing" aria-labelledby="academy-announcing">
      <h2 id="academy-announcing">{said.title}</h2>
      {id ? <Saved id={String(id)} savedAt={String(lastUpdateTime)} /> : <p>{said.first}</p>}
    </section>
  )
}
