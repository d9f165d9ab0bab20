'use client'

import { type FormEvent, useRef, useState } from 'react'
import { authPaths } from '../contract.ts'
import { strings } from '../strings.ts'

const said = strings.signIn

/** Only a path of our own: an address elsewhere would send people away after signing in. */
const whereTo = (): string => {
  const wanted = new URLSearchParams(window.location.search).get('redirect')
  return wanted && /^\/admin(\/|\?|$)/.test(wanted) ? wanted : '/admin'
}

/** Signs in; null when it went well, else what to tell the person. Who may not come in is told by the panel itself. */
const signIn = async (form: FormData): Promise<string | null> => {
  const answer = await fetch(authPaths.signIn, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ email: form.get('email'), password: form.get('password') }),
  })
  if (answer.ok) return null
  if (answer.status === 429) return said.tooMany
  return answer.status >= 500 ? said.unreachable : said.wrong
}

/** The admin panel's sign-in, on the same session as the site's. */
export function SignInForm() {
  const [problem, setProblem] = useState<string | null>(null)
  const [busy, setBusy] = useState(false)
  const password = useRef<HTMLInputElement>(null)

  const submit = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    if (busy) return
    setBusy(true)
    setProblem(null)
    const refusal = await signIn(new FormData(event.currentTarget)).catch(() => said.unreachable)
    if (refusal === null) return window.location.assign(whereTo())
    setProblem(refusal)
    setBusy(false)
    password.current?.select()
  }

  return (
    <form className="academy-sign-in" method="post" onSubmit={submit} aria-labelledby="academy-sign-in-title">
      <h1 id="academy-sign-in-title">{said.title}</h1>
      <p className="academy-sign-in__problem" id="academy-sign-in-problem" role="alert">
        {problem}
      </p>
      <label className="academy-sign-in__field">
        {said.email}
        <input name="email" type="email" autoComplete="username" spellCheck={false} required />
      </label>
      <label className="academy-sign-in__field">
        {said.password}
        <input
          ref={password}
          name="password"
          type="password"
          autoComplete="current-password"
          aria-invalid={problem === said.wrong || undefined}
          aria-describedby="academy-sign-in-problem"
          required
        />
      </label>
      <button className="academy-button academy-button--next" type="submit" aria-disabled={busy}>
        {busy ? said.busy : said.submit}
      </button>
      <p className="academy-sign-in__aside">
        {said.forLearners} <a href="/">{said.toSite}</a>
      </p>
    </form>
  )
}
