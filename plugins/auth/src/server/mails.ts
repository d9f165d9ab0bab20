import { acceptedLanguages } from '@academy/mail/contract'
import type { Payload } from 'payload'
import { cameFrom, changeLink, emailLink, resetLink, signInLink } from '../domain/mailLinks.ts'
import type { AuthSettings } from '../options.ts'

type Person = { id?: string; email: string; name?: string }
type WithToken = { user: Person; token: string; url: string }
/** better-auth hands the request, or its context with the request in it. */
type Asked = { headers?: Headers; request?: Pick<Request, 'headers'> } | undefined

const languageOf = (asked: Asked): string | undefined =>
  acceptedLanguages((asked?.request ?? asked)?.headers?.get('accept-language'))[0]

/** What better-auth wants to tell people, as mails of ours; each is a task, so no answer waits for a mail server. */
export const mails = (payload: Payload, { sendMail, publicUrl }: AuthSettings) => {
  const send = (kind: string, person: Person, data: Record<string, string>, asked: Asked) =>
    sendMail(
      {
        kind,
        to: person.email,
        data: { name: person.name ?? '', ...data },
        user: person.id,
        language: languageOf(asked),
      },
      { payload },
    )
  return {
    /** Confirms the address of a new account, or the new one of an account that changes it: the token knows which. */
    verification: ({ user, token, url: from }: WithToken, asked?: Asked) => {
      const { kind, url } = emailLink(publicUrl, token, cameFrom(from))
      return send(kind === 'change' ? 'auth/new-email' : 'auth/verify-email', user, { url }, asked)
    },
    resetPassword: ({ user, token, url }: WithToken, asked?: Asked) =>
      send('auth/reset-password', user, { url: resetLink(publicUrl, token, cameFrom(url)) }, asked),
    magicLink: ({ email, token, url }: { email: string; token: string; url: string }, asked?: Asked) =>
      send('auth/magic-link', { email }, { url: signInLink(publicUrl, token, cameFrom(url)) }, asked),
    changeEmail: ({ user, newEmail, token }: WithToken & { newEmail: string }, asked?: Asked) =>
      send('auth/change-email', user, { url: changeLink(publicUrl, token), newEmail }, asked),
    existingAccount: ({ user }: { user: Person }, asked?: Asked) =>
      send('auth/existing-account', user, { url: `${publicUrl}/sign-in` }, asked),
  }
}
