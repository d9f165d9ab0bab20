'use client'

import { roles } from '@academy/kernel/access/roles'
import { useRouter } from 'next/navigation'
import { type FormEvent, useState } from 'react'
import { strings } from '../strings.ts'
import { post } from './parts/post.ts'
import './people.css'

const said = strings.panel.invite
/** Whoever would like to learn signs up by themselves. */
const offered = roles.filter((role) => role !== 'student')

/** Above the list of invitations: who is asked to join, and as what. */
export function InviteForm() {
  const router = useRouter()
  const [busy, setBusy] = useState(false)
  const [result, setResult] = useState('')
  const [problem, setProblem] = useState('')

  const submit = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    if (busy) return
    const form = event.currentTarget
    const { email, role } = Object.fromEntries(new FormData(form))
    setBusy(true)
    setProblem('')
    setResult('')
    const answer = await post('/api/invitations/send', { email, role })
    setBusy(false)
    if (!answer.ok) return setProblem(answer.problem)
    form.reset()
    setResult(said.sent(String(email)))
    router.refresh()
  }

  return (
    <form className="academy-invite" onSubmit={(event) => void submit(event)} aria-label={said.title}>
      <label>
        {said.email}
        <input className="academy-input" name="email" type="email" autoComplete="off" required />
      </label>
      <label>
        {said.role}
        <select className="academy-input" name="role">
          {offered.map((role) => (
            <option key={role} value={role}>
              {strings.roles[role]}
            </option>
          ))}
        </select>
      </label>
      <button type="submit" className="academy-button academy-button--next" aria-disabled={busy}>
        {busy ? strings.panel.busy : said.submit}
      </button>
      <p className="academy-person__result" role="status">
        {result}
      </p>
      <p className="academy-problem" role="alert">
        {problem}
      </p>
    </form>
  )
}
