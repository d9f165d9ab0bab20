'use client'

import { type FormEvent, useRef, useState } from 'react'
import { strings } from '../strings.ts'
import { type SignInResult, signIn } from './signIn.ts'

const said = strings.signIn

/** Only a path of our own: an address elsewhere would send people away after signing in. */
const whereTo = (): string => {
  const wanted = new URLSearchParams(window.location.search).get('redirect')
  return wanted && /^\/admin(\/|\?|$)/.test(wanted) ? wanted : '/admin'
}

/** Pages of the site that bring people back here. */
const through = (page: string): string => `${page}?${new URLSearchParams({ returnTo: whereTo() })}`

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
    const form = new FormData(event.currentTarget)
    const result = await signIn(form.get('email'), form.get('password')).catch(
      (): SignInResult => ({ problem: said.unreachable }),
    )
    if (result === 'in') return window.location.assign(whereTo())
    if (result === 'factor') return window.location.assign(through('/two-factor'))
    setProblem(result.problem)
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
        <a href="/forgot">{said.forgot}</a>
        <a
          href="/sign-in?returnTo=/admin"
          onClick={(event) => event.currentTarget.setAttribute('href', through('/sign-in'))}
        >
          {said.otherWays}
        </a>
      </p>
      <p className="academy-sign-in__aside">
        {said.forLearners} <a href="/">{said.toSite}</a>
      </p>
    </form>
  )
}
