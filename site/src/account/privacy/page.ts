import { ask } from '#site/account/ask.ts'
import { confirmed } from '#site/account/confirm.ts'
import { bringToLife, showAnew } from '#site/account/parts.ts'
import { enhanceBring } from '#site/account/privacy/bring/bring.ts'
import { wrongPassword } from '#site/account/wrongPassword.ts'
import { enhanceForm } from '#site/scripts/forms/enhanceForm.ts'
import { enhancePasswords } from '#site/scripts/forms/passwordField.ts'

const enhanceErase = (part: HTMLElement) => {
  const form = part.querySelector<HTMLFormElement>('[data-erase]')
  if (!form) return
  enhancePasswords(part)
  const { question, consequence, actionLabel = '' } = form.dataset
  enhanceForm(form, {
    send: async (data) => {
      if (!(await confirmed({ question, consequence, action: actionLabel }))) return false
      await ask('/api/users/me/erasure', { body: { password: data.get('password') ?? undefined } })
      return true
    },
    reasons: wrongPassword('password'),
    onDone: (isAsked) => isAsked && showAnew('erase', form.dataset.done ?? ''),
  })
}

/** How often to look whether an export is ready, in milliseconds. */
const lookEvery = 5000

/** An export that is being prepared shows when it is ready, without taking the reader anywhere. */
const enhanceExport = (part: HTMLElement) => {
  if (!part.querySelector('[data-waiting]')) return
  const look = async () => {
    if (!part.isConnected) return
    if (!document.hidden) await showAnew('export', '', '[data-no-focus]').catch(() => {})
    if (part.isConnected) setTimeout(look, lookEvery)
  }
  setTimeout(look, lookEvery)
}

bringToLife({ export: enhanceExport, bring: enhanceBring, erase: enhanceErase })
