import { ask } from '#site/scripts/forms/ask.ts'
import { keepReturnTo } from '#site/scripts/returnTo.ts'

/** Where an invitation is accepted, once one is signed in. */
export const invitationPage = '/account/invitation'

const name = 'academy.invitation'

/** The invitation that was brought here, until it is used: confirming an address leads through a mail and another page. */
export const keptInvitation = (): string | null => localStorage.getItem(name)
export const forgetInvitation = (): void => localStorage.removeItem(name)

/**
 * Keeps what an invitation's link brought behind its `#`, and takes it out of the address at once; whoever is in then goes
 * on to accept it. Answers whether there was one.
 */
export const takeInvitation = (): boolean => {
  const token = new URLSearchParams(location.hash.slice(1)).get('invitation')
  if (!token) return false
  localStorage.setItem(name, token)
  history.replaceState(null, '', keepReturnTo(location.pathname, invitationPage))
  return true
}

export type Offer = { email: string; role: 'student' | 'instructor' | 'editor' | 'admin' }

/** Whom it is for, and as what. Rejects with `Refused` when it is no longer good. */
export const lookAt = async (token: string): Promise<Offer> =>
  (await ask('/api/invitations/look', { body: { token } })) as Offer
