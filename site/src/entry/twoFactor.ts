import { ask } from '#site/scripts/forms/ask.ts'
import { enhanceButton, enhanceForm } from '#site/scripts/forms/enhanceForm.ts'
import { fieldOf } from '#site/scripts/forms/fields.ts'
import { arrive } from './arrive.ts'
import { panel, show } from './panels.ts'
import { passkeyReasons, signInWithPasskey } from './passkey.ts'
import { keepReturnToInLinks } from './place.ts'
import { common, twoFactor as strings } from './strings.ts'

/** Refusals that end the attempt, and the panel that says so. */
const ends: Record<string, string> = {
  'auth/invalid-two-factor-cookie': 'over',
  'auth/too-many-attempts-request-new-code': 'over',
  'auth/totp-not-enabled': 'over',
  'auth/backup-codes-not-enabled': 'over',
  'auth/account-temporarily-locked': 'locked',
}

const reasons = {
  'auth/invalid-code': { said: strings.mismatch, field: 'code' },
  'auth/invalid-backup-code': { said: strings.backupMismatch, field: 'code' },
  'auth/banned-user': { said: common.banned },
}

/** Codes as the academy keeps them: apps show `123 456`, and people leave the dash of a backup code out. */
const totp = (typed: string) => typed.replaceAll(/[\s-]/g, '')
const backup = (typed: string) => totp(typed).replace(/^(.{5})(.+)$/, '$1-$2')

const enhance = (form: HTMLFormElement, path: string, clean: (typed: string) => string) =>
  enhanceForm(form, {
    send: (data) =>
      ask(path, { body: { code: clean(String(data.get('code'))), trustDevice: data.has('trust') } }).then(
        (reply) => () => arrive(reply),
        (error) => {
          const end = ends[error.code]
          if (!end) throw error
          return () => show(end)
        },
      ),
    onDone: (goOn) => goOn(),
    reasons,
  })

keepReturnToInLinks()
const app = document.querySelector<HTMLFormElement>('[data-totp]')
const kept = document.querySelector<HTMLFormElement>('[data-backup]')
if (app) {
  enhance(app, '/api/auth/two-factor/verify-totp', totp)
  const code = fieldOf(app, 'code')
  code?.focus()
  code?.addEventListener('input', () => {
    if (/^\d{6}$/.test(totp(code.value))) app.requestSubmit()
  })
}
if (kept) enhance(kept, '/api/auth/two-factor/verify-backup-code', backup)

for (const button of document.querySelectorAll<HTMLButtonElement>('[data-use]')) {
  button.addEventListener('click', () => {
    show(button.dataset.use ?? '', { focus: false })
    panel(button.dataset.use ?? '')
      ?.querySelector('input')
      ?.focus()
  })
}

const passkey = document.querySelector<HTMLButtonElement>('[data-passkey]')
if (passkey) {
  const alert = document.querySelector('[data-passkey-refusal]')
  const known = { ...passkeyReasons, 'auth/banned-user': reasons['auth/banned-user'] }
  enhanceButton(passkey, { send: () => signInWithPasskey(), onDone: arrive, reasons: known, alert })
}
