import { ask } from '#site/account/ask.ts'
import { copyText } from '#site/account/copyText.ts'
import { strings } from '#site/account/keys/strings.ts'
import { bringToLife, showAnew } from '#site/account/parts.ts'
import { enhanceForm } from '#site/scripts/forms/enhanceForm.ts'

const chosen = (data: FormData) => ({
  name: String(data.get('name') ?? '').trim(),
  scopes: data.getAll('scopes').map(String),
  expiresInDays: Number(data.get('expiresInDays')) || null,
})

/** Shows the key this once; it is nowhere but on this page. */
const showKey = (part: HTMLElement, key: string) => {
  const made = part.querySelector<HTMLElement>('[data-made]')
  const place = made?.querySelector('[data-key]')
  if (!made || !place) return
  place.textContent = key
  copyText(made, key)
  made.hidden = false
  made.querySelector<HTMLElement>('h3')?.focus()
  made.querySelector('[data-kept]')?.addEventListener('click', () => void showAnew('make', ''))
}

const enhanceMake = (part: HTMLElement) => {
  const form = part.querySelector<HTMLFormElement>('[data-make-key]')
  if (!form) return
  enhanceForm(form, {
    send: (data) => ask('/api/users/me/api-keys', { body: chosen(data) }),
    reasons: { 'kernel/bad-input': { said: strings.make.noScope } },
    onDone: async (reply) => {
      form.hidden = true
      await showAnew('keys', '')
      showKey(part, (reply as { key: string }).key)
    },
  })
}

bringToLife({ make: enhanceMake })
