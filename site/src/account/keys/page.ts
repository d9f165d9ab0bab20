import { ask } from '#site/account/ask.ts'
import { strings } from '#site/account/keys/strings.ts'
import { bringToLife, showAnew } from '#site/account/parts.ts'
import { enhanceForm } from '#site/scripts/forms/enhanceForm.ts'
import { onceIn } from '#site/scripts/forms/onceIn.ts'

const chosen = (data: FormData) => ({
  name: String(data.get('name') ?? '').trim(),
  scopes: data.getAll('scopes').map(String),
  expiresInDays: Number(data.get('expiresInDays')) || null,
})

const enhanceMake = (part: HTMLElement) => {
  const form = part.querySelector<HTMLFormElement>('[data-make-key]')
  if (!form) return
  // The key is nowhere but on this page.
  const { show } = onceIn(part)
  part.querySelector('[data-kept]')?.addEventListener('click', () => void showAnew('make', ''))
  enhanceForm(form, {
    send: (data) => ask('/api/users/me/api-keys', { body: chosen(data) }),
    reasons: { 'kernel/bad-input': { said: strings.make.noScope } },
    onDone: async (reply) => {
      form.hidden = true
      await showAnew('keys', '')
      show((reply as { key: string }).key)
    },
  })
}

bringToLife({ make: enhanceMake })
