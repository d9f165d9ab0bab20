import { ask } from '#site/scripts/forms/ask.ts'
import { enhanceForm } from '#site/scripts/forms/enhanceForm.ts'
import { checkMail } from './checkMail.ts'
import { keepReturnToInLinks, withReturnTo } from './place.ts'
import { common } from './strings.ts'

const form = document.querySelector<HTMLFormElement>('[data-forgot]')
const send = (email: string) =>
  ask('/api/auth/request-password-reset', { body: { email, redirectTo: withReturnTo('/reset') } })

keepReturnToInLinks()
if (form) {
  const showSent = checkMail({ name: 'sent', send })
  enhanceForm(form, {
    send: async (data) => {
      const email = String(data.get('email'))
      await send(email)
      return email
    },
    onDone: showSent,
    reasons: {
      'auth/invalid-email': { said: common.emailWrong, field: 'email' },
      'auth/validation-error': { said: common.emailWrong, field: 'email' },
    },
  })
}
