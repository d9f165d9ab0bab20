'use client'

import { type FormEvent, type ReactNode, useEffect, useId, useRef, useState } from 'react'
import { createPortal } from 'react-dom'
import { askWords } from './askWords.ts'

type Props = {
  title: string
  /** What the button that does it says. */
  confirm: string
  /** Does it, with what was filled in; answers what went wrong, null when nothing did. What needs no waiting is done by `onClose`. */
  onYes?: (form: FormData) => Promise<string | null>
  /** It is over, and the focus is where it was: done, or not meant. */
  onClose: (isDone: boolean) => void
  children: ReactNode
}

/**
 * The panel's one way to ask before something is done: says what it does, has what goes with it filled in (`children`), and
 * stays while it is done. Rendered while it is asked. It stands outside the screen's own form, which would otherwise be sent as
 * well, so its submit event stops here. The panel's style sheets say how it looks.
 */
export function Ask({ title, confirm, onYes, onClose, children }: Props) {
  const dialog = useRef<HTMLDialogElement>(null)
  const [problem, setProblem] = useState<string | null>(null)
  const [busy, setBusy] = useState(false)
  const isDone = useRef(false)
  const id = useId()
  useEffect(() => dialog.current?.showModal(), [])

  const submit = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    event.stopPropagation()
    if (busy) return
    const form = new FormData(event.currentTarget)
    setBusy(true)
    setProblem(null)
    const refusal = onYes ? await onYes(form) : null
    setBusy(false)
    setProblem(refusal)
    if (refusal !== null) return
    isDone.current = true
    dialog.current?.close()
  }

  return createPortal(
    <dialog
      ref={dialog}
      className="academy-dialog"
      aria-labelledby={id}
      onCancel={(event) => busy && event.preventDefault()}
      onClose={() => onClose(isDone.current)}
    >
      <form onSubmit={(event) => void submit(event)}>
        <h2 id={id}>{title}</h2>
        {children}
        <p className="academy-problem" role="alert">
          {problem}
        </p>
        <div className="academy-dialog__actions">
          <button type="submit" className="academy-button academy-button--next" aria-disabled={busy}>
            {busy ? askWords.busy : confirm}
          </button>
          <button
            type="button"
            className="academy-button"
            aria-disabled={busy}
            onClick={() => busy || dialog.current?.close()}
          >
            {askWords.cancel}
          </button>
        </div>
      </form>
    </dialog>,
    document.body,
  )
}
