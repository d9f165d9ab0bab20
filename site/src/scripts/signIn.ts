import { signIn as strings } from '#site/strings.ts'
import { safeReturnTo } from './returnTo.ts'
import { viewerHint } from './viewerHint.ts'

const form = document.querySelector<HTMLFormElement>('[data-sign-in]')
const button = form?.querySelector('button')
const refusal = form?.querySelector<HTMLElement>('[role=alert]')

/** What to tell about an answer that is not a session. */
const reasonOf = (status: number): string => {
  if (status === 429) return strings.tooMany
  return status >= 500 ? strings.failed : strings.refused
}

const nameOf = (reply: unknown): string | undefined => {
  if (typeof reply !== 'object' || reply === null || !('user' in reply)) return undefined
  const { user } = reply
  return typeof user === 'object' && user !== null && 'name' in user ? String(user.name) : undefined
}

/** The reason why it failed; null when the reader is signed in. */
const signIn = async (data: FormData): Promise<string | null> => {
  try {
    const response = await fetch('/api/auth/sign-in/email', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ email: data.get('email'), password: data.get('password') }),
    })
    if (!response.ok) return reasonOf(response.status)
    const name = nameOf(await response.json())
    if (name) viewerHint.write(name)
    return null
  } catch {
    return strings.failed
  }
}

if (form && button && refusal) {
  button.disabled = false
  form.addEventListener('submit', async (event) => {
    event.preventDefault()
    button.disabled = true
    button.textContent = strings.sending
    refusal.textContent = ''
    const reason = await signIn(new FormData(form))
    if (reason === null) {
      location.assign(safeReturnTo(new URLSearchParams(location.search).get('returnTo'), location.origin))
      return
    }
    button.disabled = false
    button.textContent = strings.submit
    refusal.textContent = reason
    form.querySelector<HTMLInputElement>('[name=password]')?.focus()
  })
}
