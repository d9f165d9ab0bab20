'use client'

import { useDocumentInfo, useFormFields } from '@payloadcms/ui'
import { useRouter } from 'next/navigation'
import { useState } from 'react'
import { motivationLength } from '../contract.ts'
import { strings } from '../strings.ts'
import { AskDialog, type Asked } from './parts/AskDialog.tsx'
import { post } from './parts/post.ts'
import './people.css'

const said = strings.panel.application
type Decision = 'approved' | 'declined'

/** An application that waits is approved or declined, with a note to whoever sent it. */
export function ApplicationDecision() {
  const { id } = useDocumentInfo()
  const router = useRouter()
  const isWaiting = useFormFields(([fields]) => fields.status?.value === 'waiting')
  const [asking, setAsking] = useState<Decision | null>(null)
  const [result, setResult] = useState('')

  const decide = async ({ text }: Asked) => {
    const answer = await post(`/api/instructor-applications/${id}/decide`, { decision: asking, note: text })
    if (!answer.ok) return answer.problem
    setResult(asking === 'approved' ? said.approved : said.declined)
    router.refresh()
    return null
  }

  return (
    <section className="academy-person" aria-label={said.actions}>
      <p className="academy-person__result" role="status">
        {result}
      </p>
      {id && isWaiting ? (
        <>
          <button type="button" className="academy-button" onClick={() => setAsking('approved')}>
            {said.approve}
          </button>
          <button type="button" className="academy-button" onClick={() => setAsking('declined')}>
            {said.decline}
          </button>
        </>
      ) : null}
      {asking ? (
        <AskDialog
          title={asking === 'approved' ? said.approveTitle : said.declineTitle}
          explain={asking === 'approved' ? said.approveExplain : said.declineExplain}
          label={said.note}
          confirm={asking === 'approved' ? said.approve : said.decline}
          maxLength={motivationLength.maxNote}
          optional
          onConfirm={decide}
          onClose={() => setAsking(null)}
        />
      ) : null}
    </section>
  )
}
