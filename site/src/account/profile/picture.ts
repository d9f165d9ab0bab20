import { reasonOf } from '#site/scripts/forms/reasons.ts'
import { ask } from '../ask.ts'
import { showAnew } from '../parts.ts'

/** Bytes; the academy refuses what is larger, but only once it has arrived. */
const most = 5 * 1024 * 1024

/** A picture is sent as soon as it is chosen. */
export const enhancePicture = (part: HTMLElement): void => {
  const input = part.querySelector<HTMLInputElement>('input[type=file]')
  const label = part.querySelector('[data-label]')
  const refused = part.querySelector('[data-refused]')
  if (!input || !label || !refused) return
  const idle = label.textContent
  input.disabled = false
  input.addEventListener('change', async () => {
    const [file] = input.files ?? []
    if (!file) return
    refused.textContent = file.size > most ? (input.dataset.tooLarge ?? '') : ''
    if (file.size > most) return
    const form = new FormData()
    form.set('file', file)
    label.textContent = input.dataset.busy ?? ''
    try {
      await ask('/api/users/me/avatar', { body: form })
      await showAnew('picture', input.dataset.done ?? '', 'input')
    } catch (error) {
      refused.textContent = reasonOf(error).said
    } finally {
      label.textContent = idle
      input.value = ''
    }
  })
}
