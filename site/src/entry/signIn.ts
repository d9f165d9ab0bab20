import { ask } from '#site/scripts/forms/ask.ts'
import { enhanceButton, enhanceForm } from '#site/scripts/forms/enhanceForm.ts'
import { fieldOf, markWrong } from '#site/scripts/forms/fields.ts'
import { enhancePasswords } from '#site/scripts/forms/passwordField.ts'
import { reasonOf } from '#site/scripts/forms/reasons.ts'
import { arrive } from './arrive.ts'
import { checkMail } from './checkMail.ts'
import { enhanceOutside } from './outside.ts'
import { offerPasskeys, passkeyReasons, signInWithPasskey } from './passkey.ts'
import { keepReturnToInLinks, returnTo, withReturnTo } from './place.ts'
import { common, signIn as strings } from './strings.ts'

const form = document.querySelector<HTMLFormElement>('[data-sign-in]')

const reasons = {
  'auth/invalid-email-or-password': { said: strings.mismatch, field: 'password' },
  'auth/invalid-email': { said: common.emailWrong, field: 'email' },
  'auth/password-too-long': { said: strings.mismatch, field: 'password' },
  'auth/banned-user': { said: common.banned },
}
const withPasskey = { ...passkeyReasons, 'auth/banned-user': reasons['auth/banned-user'] }

const callbackURL = () => withReturnTo('/verify')
const sendLink = (email: string) => ask('/api/auth/sign-in/magic-link', { body: { email, callbackURL: callbackURL() } })
const sendConfirmation = (email: string) =>
  ask('/api/auth/send-verification-email', { body: { email, callbackURL: callbackURL() } })

const enhance = (within: HTMLFormElement) => {
  const alert = within.querySelector('[role=alert]')
  const email = fieldOf(within, 'email')
  const showUnverified = checkMail({ name: 'unverified', send: sendConfirmation })
  const showLink = checkMail({ name: 'link', send: sendLink })

  enhancePasswords(within)
  enhanceForm(within, {
    send: (data) =>
      ask('/api/auth/sign-in/email', {
        body: { email: data.get('email'), password: data.get('password'), callbackURL: callbackURL() },
      }).catch((error) => {
        // Said only to whoever knows the password; the mail is already on its way.
        if (error.code !== 'auth/email-not-verified') throw error
        return null
      }),
    onDone: (reply) => (reply ? arrive(reply) : showUnverified(email?.value ?? '')),
    reasons,
  })

  const passkey = document.querySelector<HTMLButtonElement>('[data-passkey]')
  if (passkey) enhanceButton(passkey, { send: () => signInWithPasskey(), onDone: arrive, reasons: withPasskey, alert })
  void offerPasskeys(arrive, (error) => {
    if (alert) alert.textContent = reasonOf(error, withPasskey).said
  })

  const link = document.querySelector<HTMLButtonElement>('[data-link]')
  if (link && email) {
    enhanceButton(link, {
      send: async () => {
        if (!email.validity.valid) return markWrong(email, common.emailWrong)
        await sendLink(email.value)
        showLink(email.value)
      },
      onDone: () => {},
      alert,
    })
  }
  enhanceOutside(alert)
}

keepReturnToInLinks()
if (form) enhance(form)
// Back from GitHub, Google and the like, signed in: on to where it began.
else if (new URLSearchParams(location.search).has('arrived'))
  location.replace(document.querySelector<HTMLAnchorElement>('a[data-go-on]')?.href ?? returnTo())
