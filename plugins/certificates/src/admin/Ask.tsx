'use client'

import { type ReactNode, useEffect, useId, useRef, useState } from 'react'
import { strings } from '../strings.ts'
import { post } from './post.ts'

const said = strings.panel

export type AskProps = {
  /** Of the certificate, below `/api`. */
  path: string
  onDone: () => void
  onClose: () => void
}

type Props = AskProps & {
  title: string
  help: string
  confirm: string
  /** Where it is sent to, below `path`. */
  endpoint: string
  /** What is sent, but for the note. */
  body: Record<string, string>
  children: ReactNode
}

/**
 * Asks for the words that go with a decision about a certificate. It stands inside the panel's own form, so that it is no
 * form itself.
 */
export function Ask({ path, endpoint, body, title, help, confirm, children, onDone, onClose }: Props) {
  const [note, setNote] = useState('')
  const [problem, setProblem] = useState('')
  const [busy, setBusy] = useState(false)
  const id = useId()
  const asked = useRef<HTMLFieldSetElement>(null)
  // The button that opened it is gone while it is open.
  useEffect(() => asked.current?.focus(), [])

  const send = async () => {
    if (busy) return
    setBusy(true)
    const refusal = await post(`${path}/${endpoint}`, { ...body, note })
    setBusy(false)
    if (refusal === null) onDone()
    else setProblem(refusal)
  }

  return (
    <fieldset ref={asked} tabIndex={-1} className="academy-certificate__ask" aria-describedby={`${id}-help`}>
      <legend>{title}</legend>
      <p id={`${id}-help`}>{help}</p>
      {children}
      <label>
        {said.note}
        <textarea rows={3} maxLength={1000} value={note} onChange={(event) => setNote(event.target.value)} />
      </label>
      <p className="academy-certificate__problem" role="alert">
        {problem}
      </p>
      <div>
        <button
          type="button"
          className="academy-button academy-button--next"
          aria-disabled={busy}
          onClick={() => void send()}
        >
          {busy ? said.busy : confirm}
        </button>
        <button type="button" className="academy-button" onClick={onClose}>
          {said.cancel}
        </button>
      </div>
    </fieldset>
  )
}
