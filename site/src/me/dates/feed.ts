import type { FeedReply } from '@academy/learning/contract'
import { ask } from '#site/scripts/forms/ask.ts'
import { enhanceButton } from '#site/scripts/forms/enhanceForm.ts'
import { strings } from './strings.ts'

/** Shows an address this once, or that there is none any more. */
const show = (part: HTMLElement, { url }: FeedReply): void => {
  part.dataset.feed = url === null ? 'off' : 'on'
  const made = part.querySelector<HTMLElement>('[data-made]')
  const place = part.querySelector('[data-url]')
  const said = part.querySelector('[data-said]')
  if (!made || !place || !said) return
  place.textContent = url ?? ''
  made.hidden = url === null
  said.textContent = url === null ? strings.ended : ''
  // The button that was pressed may be gone.
  if (url === null) part.querySelector('summary')?.focus()
  else made.querySelector('h3')?.focus()
}

const offerCopy = (part: HTMLElement): void => {
  const said = part.querySelector<HTMLElement>('[data-copied]')
  part.querySelector('[data-copy]')?.addEventListener('click', async () => {
    await navigator.clipboard.writeText(part.querySelector('[data-url]')?.textContent ?? '')
    if (said) said.textContent = said.dataset.copied ?? ''
  })
}

/** Brings the part of the calendar to life. */
export const startFeed = (): void => {
  const part = document.querySelector<HTMLElement>('[data-feed]')
  if (!part) return
  part.hidden = false
  offerCopy(part)
  for (const button of part.querySelectorAll<HTMLButtonElement>('[data-switch]'))
    enhanceButton(button, {
      send: () => ask('/api/users/me/calendar', { body: { on: button.dataset.switch === 'on' } }) as Promise<FeedReply>,
      alert: part.querySelector('[data-refused]'),
      onDone: (reply) => show(part, reply),
    })
}
