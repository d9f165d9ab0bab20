import { ask } from '#site/account/ask.ts'
import { showAnew } from '#site/account/parts.ts'
import { strings } from '#site/account/security/strings.ts'
import { wrongPassword } from '#site/account/wrongPassword.ts'
import { enhanceForm } from '#site/scripts/forms/enhanceForm.ts'
import { enhancePasswords } from '#site/scripts/forms/passwordField.ts'

const change = (data: FormData) =>
  ask('/api/auth/change-password', {
    body: {
      currentPassword: data.get('currentPassword'),
      newPassword: data.get('newPassword'),
      revokeOtherSessions: true,
    },
  })

const set = (data: FormData) => ask('/api/users/me/password', { body: { newPassword: data.get('newPassword') } })

export const enhancePassword = (part: HTMLElement): void => {
  const form = part.querySelector<HTMLFormElement>('[data-password-form]')
  if (!form) return
  enhancePasswords(part)
  enhanceForm(form, {
    send: form.dataset.passwordForm === 'set' ? set : change,
    reasons: {
      ...wrongPassword('currentPassword'),
      'auth/password-too-short': { said: strings.password.newWrong, field: 'newPassword' },
      'auth/bad-password': { said: strings.password.newWrong, field: 'newPassword' },
    },
    onDone: async () => {
      await showAnew('password', form.dataset.done ?? '')
      // Other devices are signed out.
      await showAnew('sessions', '')
      document.getElementById('password-title')?.focus()
    },
  })
}
