'use client'

import { type FormEvent, useEffect, useId, useRef, useState } from 'react'
import { createPortal } from 'react-dom'
import { maxReasonLength } from '../../contract.ts'
import { strings } from '../../strings.ts'

const said = strings.panel

/** What was written in the dialog; `until` is a moment in UTC, or null for no end. */
export type Asked = { text: string; until: string | null }

type Props = {
  title: string
  explain: string
  /** What the text is: a reason, a note. */
  label: string
  confirm: string
  optional?: boolean
  /** Asks until when as well. */
  withEnd?: boolean
  maxLength?: number
  /** Does what was asked; answers what went wrong, null when nothing did. */
  onConfirm: (asked: Asked) => Promise<string | null>
  onClose: () => void
}

const endOf = (form: FormData): string | null => {
  const given = form.get('until')
  return typeof given === 'string' && given !== '' ? new Date(given).toISOString() : null
}

/**
 * Asks for the words that go with a decision. It stands outside the screen's own form, which would otherwise be sent as
 * well, so its submit event stops here.
 */
export function AskDialog({ title, explain, label, confirm, optional, withEnd, maxLength, onConfirm, onClose }: Props) {
  const dialog = useRef<HTMLDialogElement>(null)
  const [problem, setProblem] = useState<string | null>(null)
  const [busy, setBusy] = useState(false)
  const id = useId()
  useEffect(() => dialog.current?.showModal(), [])

  const submit = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    event.stopPropagation()
    if (busy) return
    const form = new FormData(event.currentTarget)
    setBusy(true)
    setProblem(null)
    const refusal = await onConfirm({ text: String(form.get('text') ?? '').trim(), until: endOf(form) })
    setBusy(false)
    if (refusal === null) dialog.current?.close()
    else setProblem(refusal)
  }

  return createPortal(
    <dialog ref={dialog} className="academy-ask" aria-labelledby={`${id}-title`} onClose={onClose}>
      <form onSubmit={(event) => void submit(event)}>
        <h2 id={`${id}-title`}>{title}</h2>
        <p>{explain}</p>
        <label className="academy-ask__field">
          {label}
          <textarea name="text" rows={3} maxLength={maxLength ?? maxReasonLength} required={!optional} />
        </label>
        {withEnd ? (
          <label className="academy-ask__field">
            {said.until}
            <input name="until" type="datetime-local" aria-describedby={`${id}-until`} />
            <small id={`${id}-until`}>{said.untilHelp}</small>
          </label>
        ) : null}
        <p className="academy-ask__problem" role="alert">
          {problem}
        </p>
        <div className="academy-ask__ways">
          <button type="submit" className="academy-button academy-button--next" aria-disabled={busy}>
            {busy ? said.busy : confirm}
          </button>
          <button type="button" className="academy-button" onClick={() => dialog.current?.close()}>
            {said.cancel}
          </button>
        </div>
      </form>
    </dialog>,
    document.body,
  )
}
