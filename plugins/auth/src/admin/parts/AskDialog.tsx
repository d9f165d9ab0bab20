'use client'

import { Ask } from '@academy/kernel/admin/Ask'
import { useId } from 'react'
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

/** Asks for the words that go with a decision about somebody. */
export function AskDialog({ title, explain, label, confirm, optional, withEnd, maxLength, onConfirm, onClose }: Props) {
  const id = useId()
  const decide = (form: FormData) => onConfirm({ text: String(form.get('text') ?? '').trim(), until: endOf(form) })
  return (
    <Ask title={title} confirm={confirm} onYes={decide} onClose={onClose}>
      <p>{explain}</p>
      <label>
        {label}
        <textarea name="text" rows={3} maxLength={maxLength ?? maxReasonLength} required={!optional} />
      </label>
      {withEnd ? (
        <label>
          {said.until}
          <input name="until" type="datetime-local" aria-describedby={id} />
          <small id={id}>{said.untilHelp}</small>
        </label>
      ) : null}
    </Ask>
  )
}
