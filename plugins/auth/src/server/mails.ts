import type { Payload } from 'payload'
import type { AuthSettings } from '../options.ts'

type Person = { id?: string; email: string; name?: string; language?: string | null }
type WithUrl = { user: Person; url: string }

/** What better-auth wants to tell people, as mails of ours; each is a task, so no answer waits for a mail server. */
export const mails = (payload: Payload, { sendMail, publicUrl }: AuthSettings) => {
  const send = (kind: string, to: string, data: Record<string, string>, user?: Person) =>
    sendMail({ kind, to, data: { name: user?.name ?? '', ...data }, user: user?.id }, { payload })
  /** Links lead to pages of ours, which ask before they act: mail scanners open every address they see. */
  const page = (path: string, url: string, parameter = 'token') => {
    const given = new URL(url)
    const token = given.searchParams.get(parameter) ?? given.pathname.split('/').pop() ?? ''
    const target = new URL(path, publicUrl)
    target.hash = new URLSearchParams({ token }).toString()
    return target.href
  }
  return {
    verification: ({ user, url }: WithUrl) =>
      send('auth/verify-email', user.email, { url: page('/verify', url) }, user),
    resetPassword: ({ user, url }: WithUrl) =>
      send('auth/reset-password', user.email, { url: page('/reset', url) }, user),
    magicLink: ({ email, url }: { email: string; url: string }) =>
      send('auth/magic-link', email, { url: page('/verify', `${url}#magic`) }),
    changeEmail: ({ user, newEmail, url }: WithUrl & { newEmail: string }) =>
      send('auth/change-email', user.email, { url: page('/verify', url), newEmail }, user),
    existingAccount: ({ user }: { user: Person }) =>
      send('auth/existing-account', user.email, { url: `${publicUrl}/sign-in` }, user),
  }
}
