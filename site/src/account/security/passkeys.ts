import { ask } from '#site/account/ask.ts'
import { showAnew } from '#site/account/parts.ts'
import { strings } from '#site/account/security/strings.ts'
import { enhanceForm } from '#site/scripts/forms/enhanceForm.ts'
import type { Reasons } from '#site/scripts/forms/reasons.ts'

const said = strings.passkeys

const reasons: Reasons = {
  NotSupportedError: { said: said.unsupported },
  NotAllowedError: { said: said.cancelled },
  AbortError: { said: said.cancelled },
  InvalidStateError: { said: said.known },
}

/** Lets the device make a passkey and the academy learn it. Rejects with `Refused` or with the browser's error. */
const addPasskey = async (name: string): Promise<unknown> => {
  if (!('PublicKeyCredential' in window) || !PublicKeyCredential.parseCreationOptionsFromJSON)
    throw new DOMException('', 'NotSupportedError')
  const options = await ask('/api/auth/passkey/generate-register-options')
  const publicKey = PublicKeyCredential.parseCreationOptionsFromJSON(options as PublicKeyCredentialCreationOptionsJSON)
  const made = (await navigator.credentials.create({ publicKey })) as PublicKeyCredential
  return ask('/api/auth/passkey/verify-registration', { body: { response: made.toJSON(), name } })
}

const nameIn = (data: FormData) => String(data.get('name') ?? '').trim()

const enhanceRename = (row: Element) => {
  const button = row.querySelector<HTMLButtonElement>('[data-rename]')
  const form = row.querySelector<HTMLFormElement>('[data-rename-form]')
  if (!button || !form) return
  button.disabled = false
  button.addEventListener('click', () => {
    form.hidden = !form.hidden
    button.ariaExpanded = String(!form.hidden)
    if (!form.hidden) form.querySelector('input')?.select()
  })
  enhanceForm(form, {
    send: (data) =>
      ask(`/api/users/me/passkeys/${form.dataset.renameForm}`, { method: 'PATCH', body: { name: nameIn(data) } }),
    onDone: () => showAnew('passkeys', form.dataset.done ?? ''),
  })
}

export const enhancePasskeys = (part: HTMLElement): void => {
  for (const row of part.querySelectorAll('.rows > li')) enhanceRename(row)
  const form = part.querySelector<HTMLFormElement>('[data-add-passkey]')
  if (!form) return
  enhanceForm(form, {
    send: (data) => addPasskey(nameIn(data)),
    reasons,
    onDone: () => showAnew('passkeys', form.dataset.done ?? ''),
  })
}
