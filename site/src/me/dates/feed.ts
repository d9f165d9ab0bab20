import type { FeedReply } from '@academy/learning/contract'
import { ask } from '#site/scripts/forms/ask.ts'
import { enhanceButton } from '#site/scripts/forms/enhanceForm.ts'
import { onceIn } from '#site/scripts/forms/onceIn.ts'
import { strings } from './strings.ts'

/** Brings the part of the calendar to life: an address is shown this once, and it is said when there is none any more. */
export const startFeed = (): void => {
  const part = document.querySelector<HTMLElement>('[data-feed]')
  if (!part) return
  const said = part.querySelector('[data-said]')
  const once = onceIn(part)
  const show = ({ url }: FeedReply): void => {
    part.dataset.feed = url === null ? 'off' : 'on'
    if (said) said.textContent = url === null ? strings.ended : ''
    once.show(url)
    // The button that was pressed is gone.
    if (url === null) part.querySelector('summary')?.focus()
  }
  part.hidden = false
  for (const button of part.querySelectorAll<HTMLButtonElement>('[data-switch]'))
    enhanceButton(button, {
      send: () => ask('/api/users/me/calendar', { body: { on: button.dataset.switch === 'on' } }) as Promise<FeedReply>,
      alert: part.querySelector('[data-refused]'),
      onDone: show,
    })
}
