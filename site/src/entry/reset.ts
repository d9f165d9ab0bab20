import { ask } from '#site/scripts/forms/ask.ts'
import { enhanceForm } from '#site/scripts/forms/enhanceForm.ts'
import { enhancePasswords } from '#site/scripts/forms/passwordField.ts'
import { viewerHint } from '#site/scripts/viewerHint.ts'
import { show } from './panels.ts'
import { keepReturnToInLinks, takeFragment } from './place.ts'
import { common } from './strings.ts'

const form = document.querySelector<HTMLFormElement>('[data-reset]')
const token = takeFragment().get('token')

keepReturnToInLinks()
show(token ? 'form' : 'none', { focus: false })
if (form) {
  const least = form.querySelector('input')?.minLength ?? 0
  enhancePasswords(form)
  enhanceForm(form, {
    send: (data) =>
      ask('/api/auth/reset-password', { body: { newPassword: data.get('password'), token } }).then(
        () => 'done',
        (error) => {
          if (!['auth/invalid-token', 'auth/user-not-found'].includes(error.code)) throw error
          return 'stale'
        },
      ),
    onDone: (outcome) => {
      if (outcome === 'done') viewerHint.clear()
      show(outcome)
    },
    reasons: {
      'auth/password-too-short': { said: common.passwordShort(least), field: 'password' },
      'auth/password-too-long': { said: common.passwordLong, field: 'password' },
    },
  })
}
