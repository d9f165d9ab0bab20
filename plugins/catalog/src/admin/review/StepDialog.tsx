'use client'

import { Ask } from '@academy/kernel/admin/Ask'
import { useId, useState } from 'react'
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
  const [missing, setMissing] = useState<CheckItem[]>([])
  const id = useId()
  const take = async (form: FormData): Promise<string | null> => {
    const note = String(form.get('note') ?? '').trim()
    const refused = await onConfirm({ step, note, at: momentOf(form), despite: form.get('despite') === 'on' })
    setMissing(refused?.missing ?? [])
    return refused?.problem ?? null
  }
  return (
    <Ask title={strings.steps[step]} confirm={strings.steps[step]} onYes={take} onClose={onClose}>
      {step === 'schedule' ? (
        <label>
          {said.at}
          <input type="datetime-local" name="at" required aria-describedby={id} />
          <small id={id}>{said.atHelp}</small>
        </label>
      ) : null}
      <label>
        {step === 'ask' ? said.askNote : said.note}
        <textarea name="note" rows={3} maxLength={maxNote} required={step === 'ask'} />
      </label>
      {step === 'ask' ? <small>{said.askHelp}</small> : null}
      {missing.length > 0 ? <Checks items={missing} /> : null}
      {missing.length > 0 && step !== 'submit' ? (
        <label className="academy-dialog__choice">
          <input type="checkbox" name="despite" /> {said.despite}
        </label>
      ) : null}
    </Ask>
  )
}
