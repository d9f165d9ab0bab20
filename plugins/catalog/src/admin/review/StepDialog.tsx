'use client'

import { type FormEvent, useEffect, useId, useRef, useState } from 'react'
import { createPortal } from 'react-dom'
import { type AskedStep, type CheckItem, maxNote } from '../../contract/review.ts'
import { strings } from '../../review/strings.ts'
import { Checks } from './Checks.tsx'

const said = strings.panel

export type StepWords = { step: AskedStep; note: string; at?: string; despite: boolean }
export type Refused = { problem: string; missing: CheckItem[] }

type Props = {
  step: AskedStep
  /** Takes the step; answers why it was refused, null when it was not. */
  onConfirm: (words: StepWords) => Promise<Refused | null>
  onClose: () => void
}

const momentOf = (form: FormData): string | undefined => {
  const given = form.get('at')
  return typeof given === 'string' && given !== '' ? new Date(given).toISOString() : undefined
}

/** What goes with a step: a note, a time, or the resolve to publish although something is missing. */
export function StepDialog({ step, onConfirm, onClose }: Props) {
  const dialog = useRef<HTMLDialogElement>(null)
  const [refused, setRefused] = useState<Refused | null>(null)
  const [busy, setBusy] = useState(false)
  const id = useId()
  useEffect(() => dialog.current?.showModal(), [])

  const submit = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    event.stopPropagation()
    if (busy) return
    const form = new FormData(event.currentTarget)
    setBusy(true)
    const note = String(form.get('note') ?? '').trim()
    const refusal = await onConfirm({ step, note, at: momentOf(form), despite: form.get('despite') === 'on' })
    setBusy(false)
    if (refusal === null) dialog.current?.close()
    else setRefused(refusal)
  }

  const mayDespite = step !== 'submit' && (refused?.missing.length ?? 0) > 0
  return createPortal(
    <dialog ref={dialog} className="academy-review__dialog" aria-labelledby={`${id}-title`} onClose={onClose}>
      <form onSubmit={(event) => void submit(event)}>
        <h2 id={`${id}-title`}>{strings.steps[step]}</h2>
        {step === 'schedule' ? (
          <label>
            {said.at}
            <input type="datetime-local" name="at" required aria-describedby={`${id}-at`} />
            <small id={`${id}-at`}>{said.atHelp}</small>
          </label>
        ) : null}
        <label>
          {step === 'ask' ? said.askNote : said.note}
          <textarea name="note" rows={3} maxLength={maxNote} required={step === 'ask'} />
        </label>
        {step === 'ask' ? <small>{said.askHelp}</small> : null}
        <div role="alert">
          {refused ? <p className="academy-review__problem">{refused.problem}</p> : null}
          {refused ? <Checks items={refused.missing} /> : null}
        </div>
        {mayDespite ? (
          <label className="academy-review__choice">
            <input type="checkbox" name="despite" /> {said.despite}
          </label>
        ) : null}
        <div className="academy-review__ways">
          <button type="submit" className="academy-button academy-button--next" aria-disabled={busy}>
            {busy ? said.busy : strings.steps[step]}
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
