import type { SecondFactorSetUp } from '@academy/auth/contract'
import { ask } from '#site/account/ask.ts'
import { showAnew } from '#site/account/parts.ts'
import { strings } from '#site/account/security/strings.ts'
import { wrongPassword } from '#site/account/wrongPassword.ts'
import { enhanceForm } from '#site/scripts/forms/enhanceForm.ts'
import { enhancePasswords } from '#site/scripts/forms/passwordField.ts'
import { showCodes } from './codes.ts'

/** Shows one step of the part, and takes the reader to its title. */
const goTo = (part: HTMLElement, step: string) => {
  for (const each of part.querySelectorAll<HTMLElement>('[data-step]')) each.hidden = each.dataset.step !== step
  part.querySelector<HTMLElement>(`[data-step="${step}"] h3`)?.focus()
}

const passwordIn = (data: FormData, name: string) => ({ password: data.get(name) ?? undefined })

/** Puts what the authenticator needs on the page; it is in no address, and leaves with the page. */
const showSecret = (part: HTMLElement, { secret, svg }: SecondFactorSetUp) => {
  const drawn = new DOMParser().parseFromString(svg, 'image/svg+xml').documentElement
  drawn.setAttribute('aria-hidden', 'true')
  part.querySelector('[data-qr]')?.replaceChildren(document.adoptNode(drawn))
  const text = part.querySelector('[data-secret]')
  if (text) text.textContent = secret.replaceAll(/(.{4})(?=.)/g, '$1 ')
}

const enhanceSetUp = (part: HTMLElement) => {
  const begin = part.querySelector<HTMLFormElement>('[data-begin-form]')
  const confirm = part.querySelector<HTMLFormElement>('[data-confirm-form]')
  if (!begin || !confirm) return
  let codes: string[] = []
  enhanceForm(begin, {
    send: (data) => ask('/api/users/me/second-factor', { body: passwordIn(data, 'setUpPassword') }),
    reasons: wrongPassword('setUpPassword'),
    onDone: (reply) => {
      const made = reply as SecondFactorSetUp
      codes = made.backupCodes
      showSecret(part, made)
      begin.reset()
      goTo(part, 'scan')
    },
  })
  enhanceForm(confirm, {
    send: (data) => ask('/api/auth/two-factor/verify-totp', { body: { code: data.get('code') } }),
    reasons: { 'auth/invalid-code': { said: strings.factor.wrongCode, field: 'code' } },
    onDone: () => {
      showCodes(part, codes)
      goTo(part, 'codes')
    },
  })
  confirm.querySelector('[data-cancel]')?.addEventListener('click', () => void showAnew('factor', ''))
}

const enhanceManage = (part: HTMLElement) => {
  const off = part.querySelector<HTMLFormElement>('[data-off-form]')
  const again = part.querySelector<HTMLFormElement>('[data-codes-form]')
  if (!off || !again) return
  enhanceForm(off, {
    send: (data) => ask('/api/auth/two-factor/disable', { body: passwordIn(data, 'offPassword') }),
    reasons: wrongPassword('offPassword'),
    onDone: () => showAnew('factor', off.dataset.done ?? ''),
  })
  enhanceForm(again, {
    send: (data) => ask('/api/auth/two-factor/generate-backup-codes', { body: passwordIn(data, 'codesPassword') }),
    reasons: wrongPassword('codesPassword'),
    onDone: (reply) => {
      showCodes(part, (reply as { backupCodes: string[] }).backupCodes)
      goTo(part, 'codes')
    },
  })
}

export const enhanceFactor = (part: HTMLElement): void => {
  enhancePasswords(part)
  enhanceSetUp(part)
  enhanceManage(part)
  const codes = part.querySelector<HTMLElement>('[data-step=codes]')
  codes
    ?.querySelector('[data-kept]')
    ?.addEventListener('click', () => void showAnew('factor', codes.dataset.done ?? ''))
}
