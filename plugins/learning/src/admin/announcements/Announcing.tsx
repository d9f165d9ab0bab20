'use client'

import { Ask } from '@academy/kernel/admin/Ask'
import { useDocumentInfo, useFormModified } from '@payloadcms/ui'
import { useEffect, useRef, useState } from 'react'
import { strings } from '../../announcements/strings.ts'
import { Audience } from './Audience.tsx'
import { Steps } from './Steps.tsx'
import { type Step, useAudience } from './useAudience.ts'
import './announcing.css'

const said = strings.panel

type Props = {
  id: string
  savedAt: string
  /** The button that was pressed is gone then. */
  onDone: () => void
}

function Saved({ id, savedAt, onDone }: Props) {
  const { shown, look, step } = useAudience(id, savedAt)
  const [problem, setProblem] = useState<string | null>(null)
  const [isAsking, setAsking] = useState(false)
  const isModified = useFormModified()
  // What was saved anew has no problem yet.
  useEffect(() => setProblem(null), [savedAt])
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
  const { audience, busy } = shown
  const take = async (...asked: Parameters<Step>): Promise<void> => {
    setProblem(null)
    const refusal = await step(...asked)
    setProblem(refusal)
    if (refusal === null) onDone()
  }
  return (
    <>
      <Audience audience={audience} />
      {isModified ? (
        <p>{said.unsaved}</p>
      ) : (
        <Steps
          audience={audience}
          busy={busy}
          onPublish={(at) => void take('publish', at === undefined ? {} : { at })}
          onCallOff={() => void take('withdraw')}
          onWithdraw={() => setAsking(true)}
        />
      )}
      <p className="academy-problem" role="alert">
        {problem}
      </p>
      {isAsking ? (
        <Ask
          title={said.withdrawTitle}
          confirm={said.withdrawNow}
          onYes={() => step('withdraw')}
          onClose={(isDone) => {
            setAsking(false)
            if (isDone) onDone()
          }}
        >
          <p>{said.withdrawHelp}</p>
        </Ask>
      ) : null}
    </>
  )
}

/** Beside an announcement’s words: who gets them, and what is done with them. */
export function Announcing() {
  const { id, lastUpdateTime } = useDocumentInfo()
  const title = useRef<HTMLHeadingElement>(null)
  return (
    <section className="academy-announcing" aria-labelledby="academy-announcing">
      <h2 id="academy-announcing" ref={title} tabIndex={-1}>
        {said.title}
      </h2>
      {id ? (
        <Saved id={String(id)} savedAt={String(lastUpdateTime)} onDone={() => title.current?.focus()} />
      ) : (
        <p>{said.first}</p>
      )}
    </section>
  )
}
