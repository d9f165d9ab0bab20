'use client'

import { hasRole } from '@academy/kernel/access/roles'
import { useAuth, useDocumentInfo, useFormFields } from '@payloadcms/ui'
import { useEffect, useId, useRef, useState } from 'react'
import { strings } from '../../badges/strings.ts'
import { withdrawReply } from '../../contract.ts'
import { ask } from './ask.ts'
import './badges.css'

const said = strings.panel

function WithdrawForm({ path, onClose }: { path: string; onClose: () => void }) {
  const [reason, setReason] = useState('')
  const [problem, setProblem] = useState<string | null>(null)
  const [isBusy, setBusy] = useState(false)
  const id = useId()
  const asked = useRef<HTMLFieldSetElement>(null)
  // The button that opened it is gone while it is open.
  useEffect(() => asked.current?.focus(), [])

  const send = async () => {
    if (isBusy) return
    setBusy(true)
    const answer = await ask(path, withdrawReply, { reason })
    setBusy(false)
    if (answer.problem === null) window.location.reload()
    else setProblem(answer.problem)
  }

  return (
    <fieldset ref={asked} tabIndex={-1} className="academy-badge__ask" aria-describedby={`${id}-help`}>
      <legend>{said.withdrawTitle}</legend>
      <p id={`${id}-help`}>{said.withdrawHelp}</p>
      <label>
        {said.reason}
        <textarea rows={3} maxLength={500} value={reason} onChange={(event) => setReason(event.target.value)} />
      </label>
      <p className="academy-badge__problem" role="alert">
        {problem}
      </p>
      <div className="academy-badge__actions">
        <button type="button" className="academy-button" aria-disabled={isBusy} onClick={() => void send()}>
          {isBusy ? said.busy : said.withdraw}
        </button>
        <button type="button" className="academy-button" onClick={onClose}>
          {said.cancel}
        </button>
      </div>
    </fieldset>
  )
}

/** Above a badge that somebody was awarded: taking it back, once, for a reason. */
export function WithdrawBadge() {
  const { id } = useDocumentInfo()
  const { user } = useAuth()
  const isWithdrawn = useFormFields(([fields]) => Boolean(fields.withdrawnAt?.value))
  const [isOpen, setOpen] = useState(false)
  if (!id || isWithdrawn || !hasRole(user, 'editor', 'admin')) return null
  return (
    <div className="academy-badge">
      {isOpen ? (
        <WithdrawForm path={`/api/badge-awards/${id}/withdraw`} onClose={() => setOpen(false)} />
      ) : (
        <button type="button" className="academy-button" onClick={() => setOpen(true)}>
          {said.withdraw}
        </button>
      )}
    </div>
  )
}
