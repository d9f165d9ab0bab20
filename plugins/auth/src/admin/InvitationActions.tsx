'use client'

import { useDocumentInfo, useFormFields } from '@payloadcms/ui'
import { useRouter } from 'next/navigation'
import { useState } from 'react'
import { strings } from '../strings.ts'
import { post } from './parts/post.ts'
import './people.css'

const said = strings.panel.invite

/** An open invitation can be sent anew or taken back. */
export function InvitationActions() {
  const { id } = useDocumentInfo()
  const router = useRouter()
  const email = useFormFields(([fields]) => String(fields.email?.value ?? ''))
  const isAccepted = useFormFields(([fields]) => Boolean(fields.acceptedAt?.value))
  const [result, setResult] = useState('')
  if (!id || isAccepted) return null

  const resend = async () => {
    const answer = await post(`/api/invitations/${id}/resend`)
    setResult(answer.ok ? said.sent(email) : answer.problem)
    if (answer.ok) router.refresh()
  }
  const withdraw = async () => {
    const answer = await post(`/api/invitations/${id}/withdraw`)
    if (answer.ok) router.push('/admin/collections/invitations')
    else setResult(answer.problem)
  }

  return (
    <section className="academy-person" aria-label={said.actions}>
      <p className="academy-person__result" role="status">
        {result}
      </p>
      <button type="button" className="academy-button" onClick={() => void resend()}>
        {said.resend}
      </button>
      <button type="button" className="academy-button" onClick={() => void withdraw()}>
        {said.withdraw}
      </button>
    </section>
  )
}
