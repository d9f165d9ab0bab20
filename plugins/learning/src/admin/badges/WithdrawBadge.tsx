'use client'

import { hasRole } from '@academy/kernel/access/roles'
import { Ask } from '@academy/kernel/admin/Ask'
import { useAuth, useDocumentInfo, useFormFields } from '@payloadcms/ui'
import { useState } from 'react'
import { strings } from '../../badges/strings.ts'
import { reasonLength, withdrawReply } from '../../contract.ts'
import { ask } from '../ask.ts'
import './badges.css'

const said = strings.panel

/** Above a badge that somebody was awarded: taking it back, once, for a reason. */
export function WithdrawBadge() {
  const { id } = useDocumentInfo()
  const { user } = useAuth()
  const isWithdrawn = useFormFields(([fields]) => Boolean(fields.withdrawnAt?.value))
  const [isAsking, setAsking] = useState(false)
  if (!id || isWithdrawn || !hasRole(user, 'editor', 'admin')) return null

  const withdraw = async (form: FormData): Promise<string | null> => {
    const reason = String(form.get('reason') ?? '')
    const answer = await ask(`/api/badge-awards/${id}/withdraw`, withdrawReply, { reason })
    return answer.ok ? null : answer.problem
  }
  const close = (isDone: boolean) => {
    setAsking(false)
    if (isDone) window.location.reload()
  }

  return (
    <div className="academy-badge">
      <button type="button" className="academy-button" onClick={() => setAsking(true)}>
        {said.withdraw}
      </button>
      {isAsking ? (
        <Ask title={said.withdrawTitle} confirm={said.withdraw} onYes={withdraw} onClose={close}>
          <p>{said.withdrawHelp}</p>
          <label>
            {said.reason}
            <textarea name="reason" rows={3} minLength={reasonLength.least} maxLength={reasonLength.most} required />
          </label>
        </Ask>
      ) : null}
    </div>
  )
}
