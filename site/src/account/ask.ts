import { ask as plain, Refused } from '#site/scripts/forms/ask.ts'

const lapsed = document.querySelector<HTMLElement>('[data-lapsed]')
const again = lapsed?.querySelector('a')

const sayLapsed = (reason: 'signedOut' | 'notFresh') => {
  const text = lapsed?.querySelector('p')
  if (!lapsed || !text) return
  text.textContent = lapsed.dataset[reason] ?? ''
  lapsed.hidden = false
}

/** A session that is too old has to end first: to somebody who is signed in, the way in is closed. */
again?.addEventListener('click', async (event) => {
  event.preventDefault()
  await plain('/api/auth/sign-out', { body: {} }).catch(() => null)
  location.assign(again.href)
})

const isSignedOut = async (): Promise<boolean> => {
  const reply = (await plain('/api/users/me').catch(() => null)) as { user: unknown } | null
  return reply !== null && !reply.user
}

/** Codes of a 401 that speak of what was typed, not of the session. */
const aboutInput = ['auth/invalid-code', 'auth/invalid-password', 'auth/wrong-password', 'auth/password-needed']

/** Codes that ask for a sign-in of just now. */
const wantsFresh = ['auth/session-not-fresh', 'auth/sign-in-again']

const noteLapse = async (error: unknown): Promise<void> => {
  if (!(error instanceof Refused)) return
  if (wantsFresh.includes(error.code)) sayLapsed('notFresh')
  else if ([401, 403].includes(error.status) && !aboutInput.includes(error.code) && (await isSignedOut()))
    sayLapsed('signedOut')
}

/** Asks the academy about one's own account, and says so on the page when one is not signed in any more. */
export const ask: typeof plain = (path, options) =>
  plain(path, options).catch(async (error: unknown) => {
    await noteLapse(error)
    throw error
  })
