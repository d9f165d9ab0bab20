import { ask } from '#site/scripts/forms/ask.ts'
import { enhanceForm } from '#site/scripts/forms/enhanceForm.ts'
import { enhancePasswords } from '#site/scripts/forms/passwordField.ts'
import { checkMail } from './checkMail.ts'
import { welcomeInvited } from './invited.ts'
import { enhanceOutside } from './outside.ts'
import { keepReturnToInLinks, withReturnTo } from './place.ts'
import { common, signUp as strings } from './strings.ts'

const form = document.querySelector<HTMLFormElement>('[data-sign-up]')

welcomeInvited(form)
keepReturnToInLinks()
if (form) {
  const callbackURL = withReturnTo('/verify')
  const showSent = checkMail({
    name: 'sent',
    send: (email) => ask('/api/auth/send-verification-email', { body: { email, callbackURL } }),
  })
  const least = form.querySelector<HTMLInputElement>('[name=password]')?.minLength ?? 0
  enhancePasswords(form)
  enhanceForm(form, {
    send: async (data) => {
      const { name, email, password } = Object.fromEntries(data)
      await ask('/api/auth/sign-up/email', { body: { name, email, password, callbackURL } })
      return String(email)
    },
    onDone: showSent,
    reasons: {
      'auth/invalid-email': { said: common.emailWrong, field: 'email' },
      'auth/invalid-name': { said: strings.nameLong, field: 'name' },
      'auth/password-too-short': { said: common.passwordShort(least), field: 'password' },
      'auth/password-too-long': { said: common.passwordLong, field: 'password' },
    },
  })
  enhanceOutside(form.querySelector('[role=alert]'))
}
