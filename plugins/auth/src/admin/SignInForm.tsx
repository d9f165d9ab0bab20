'use client'

import { type FormEvent, useState } from 'react'
import { authPaths } from '../contract.ts'
import { strings } from '../strings.ts'

const said = strings.signIn

/** Only a path of our own: an address elsewhere would send people away after signing in. */
const whereTo = (): string => {
  const wanted = new URLSearchParams(window.location.search).get('redirect')
  return wanted && /^\/admin(\/|\?|$)/.test(wanted) ? wanted : '/admin'
}

const refusalOf = (status: number): string => (status === 429 ? said.tooMany : said.wrong)

const signIn = async (form: FormData): Promise<string | null> => {
  const answer = await fetch(authPaths.signIn, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ email: form.get('email'), password: form.get('password') }),
  })
  if (!answer.ok) return refusalOf(answer.status)
  const { user } = (await answer.json()) as { user: { role?: string } }
  return user.role === 'student' ? said.notStaff : null
}

/** The admin panel's sign-in, on the same session as the site's. */
export function SignInForm() {
  const [problem, setProblem] = useState<string | null>(null)
  const [busy, setBusy] = useState(false)

  const submit = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    if (busy) return
    setBusy(true)
    setProblem(null)
    const refusal = await signIn(new FormData(event.currentTarget)).catch(() => said.unreachable)
    if (refusal === null) return window.location.assign(whereTo())
    setProblem(refusal)
    setBusy(false)
  }

  return (
    <form className="academy-sign-in" method="post" onSubmit={submit} aria-labelledby="academy-sign-in-title">
      <h1 id="academy-sign-in-title">{said.title}</h1>
      <p className="academy-sign-in__problem" role="alert">
        {problem}
      </p>
      <label>
        {said.email}
        <input name="email" type="email" autoComplete="username" required />
      </label>
      <label>
        {said.password}
        <input name="password" type="password" autoComplete="current-password" required />
      </label>
      <button type="submit" aria-disabled={busy}>
        {busy ? said.busy : said.submit}
      </button>
    </form>
  )
}
