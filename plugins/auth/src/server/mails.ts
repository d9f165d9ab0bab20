import { acceptedLanguages } from '@academy/mail/contract'
import type { Payload } from 'payload'
import { deviceOf } from '../account/device.ts'
import { cameFrom, changeLink, emailLink, resetLink, signInLink } from '../domain/mailLinks.ts'
import type { AuthSettings } from '../options.ts'

type Person = { id?: string; email: string; name?: string }
type WithToken = { user: Person; token: string; url: string }
/** better-auth hands the request, or its context with the request in it. */
export type Asked = { headers?: Headers; request?: Pick<Request, 'headers'> } | undefined

const headersOf = (asked: Asked) => (asked?.request ?? asked)?.headers

const languageOf = (asked: Asked): string | undefined => acceptedLanguages(headersOf(asked)?.get('accept-language'))[0]

const circumstancesOf = (asked: Asked): Record<string, string> => ({
  when: new Date().toISOString(),
  device: deviceOf(headersOf(asked)?.get('user-agent')),
})

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
    passwordChanged: ({ user }: { user: Person }, asked?: Asked) =>
      send('auth/password-changed', user, { url: `${publicUrl}/forgot`, ...circumstancesOf(asked) }, asked),
    secondFactorChanged: ({ user, change }: { user: Person; change: string }, asked?: Asked) => {
      const data = { change, url: `${publicUrl}/account/security`, ...circumstancesOf(asked) }
      return send('auth/second-factor-changed', user, data, asked)
    },
    newDevice: ({ user }: { user: Person }, asked?: Asked) =>
      send('auth/new-device', user, { url: `${publicUrl}/account/security`, ...circumstancesOf(asked) }, asked),
    existingAccount: ({ user }: { user: Person }, asked?: Asked) =>
      send('auth/existing-account', user, { url: `${publicUrl}/sign-in` }, asked),
  }
}
