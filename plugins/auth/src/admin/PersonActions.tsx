'use client'

import { useAuth, useDocumentInfo, useFormFields } from '@payloadcms/ui'
import { useRouter } from 'next/navigation'
import { useState } from 'react'
import { strings } from '../strings.ts'
import { AskDialog, type Asked } from './parts/AskDialog.tsx'
import { post } from './parts/post.ts'
import './people.css'

const said = strings.panel

/** What an administrator may do to somebody's account: keep them out, let them in again, look through their eyes. */
export function PersonActions() {
  const { id } = useDocumentInfo()
  const { user } = useAuth()
  const router = useRouter()
  const name = useFormFields(([fields]) => String(fields.name?.value ?? ''))
  const role = useFormFields(([fields]) => fields.role?.value)
  const banned = useFormFields(([fields]) => fields.banned?.value === true)
  const [asking, setAsking] = useState<'ban' | 'look' | null>(null)
  const [result, setResult] = useState('')
  const [problem, setProblem] = useState('')
  const [busy, setBusy] = useState(false)
  if (!id || user?.id === id) return null
  const path = `/api/users/${id}`

  const show = (text: string) => {
    setProblem('')
    setResult(text)
    router.refresh()
  }
  const ban = async ({ text, until }: Asked) => {
    const answer = await post(`${path}/ban`, { reason: text, until })
    if (!answer.ok) return answer.problem
    show(said.banDone(name))
    return null
  }
  const unban = async () => {
    if (busy) return
    setBusy(true)
    const answer = await post(`${path}/unban`)
    setBusy(false)
    if (answer.ok) show(said.unbanDone(name))
    else setProblem(answer.problem)
  }
  const look = async ({ text }: Asked) => {
    const answer = await post(`${path}/impersonate`, { reason: text })
    if (!answer.ok) return answer.problem
    window.location.assign('/')
    return null
  }

  return (
    <section className="academy-person" aria-label={said.actions}>
      <p className="academy-person__result" role="status">
        {result}
      </p>
      <p className="academy-problem" role="alert">
        {problem}
      </p>
      {banned ? (
        <button type="button" className="academy-button" aria-disabled={busy} onClick={() => void unban()}>
          {said.unban}
        </button>
      ) : (
        <button type="button" className="academy-button" onClick={() => setAsking('ban')}>
          {said.ban}
        </button>
      )}
      {banned || role === 'admin' ? null : (
        <button type="button" className="academy-button" onClick={() => setAsking('look')}>
          {said.look}
        </button>
      )}
      {asking === 'ban' ? (
        <AskDialog
          title={said.banTitle(name)}
          explain={said.banExplain}
          label={said.reason}
          confirm={said.ban}
          withEnd
          onConfirm={ban}
          onClose={() => setAsking(null)}
        />
      ) : null}
      {asking === 'look' ? (
        <AskDialog
          title={said.lookTitle(name)}
          explain={said.lookExplain}
          label={said.reason}
          confirm={said.look}
          onConfirm={look}
          onClose={() => setAsking(null)}
        />
      ) : null}
    </section>
  )
}
