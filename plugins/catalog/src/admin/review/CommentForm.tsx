'use client'

import { type FormEvent, type ReactNode, useId, useState } from 'react'
import { maxComment } from '../../contract/review.ts'
import { strings } from '../../review/strings.ts'

type Props = {
  label: string
  send: string
  initial?: string
  help?: string
  /** Answers what went wrong, null when nothing did. */
  onSend: (text: string) => Promise<string | null>
  /** A choice of what it is about. */
  about?: ReactNode
  /** More ways out, beside sending. */
  children?: ReactNode
}

/** A place to write in. What was typed stays until it is stored. */
export function CommentForm({ label, send, initial = '', help, onSend, about, children }: Props) {
  const [text, setText] = useState(initial)
  const [problem, setProblem] = useState<string | null>(null)
  const [busy, setBusy] = useState(false)
  const id = useId()
  const submit = async (event: FormEvent) => {
    event.preventDefault()
    if (busy || text.trim() === '') return
    setBusy(true)
    const refusal = await onSend(text.trim())
    setBusy(false)
    setProblem(refusal)
    if (refusal === null) setText('')
  }
  return (
    <form className="academy-comments__form" onSubmit={(event) => void submit(event)}>
      <label htmlFor={id}>{label}</label>
      <textarea
        id={id}
        rows={3}
        maxLength={maxComment}
        value={text}
        aria-describedby={help ? `${id}-help` : undefined}
        onChange={({ target }) => setText(target.value)}
      />
      {help ? <small id={`${id}-help`}>{help}</small> : null}
      {about}
      <p role="alert" className="academy-review__problem">
        {problem}
      </p>
      <div className="academy-review__ways">
        <button type="submit" className="academy-button" aria-disabled={busy || text.trim() === ''}>
          {busy ? strings.panel.busy : send}
        </button>
        {children}
      </div>
    </form>
  )
}
