import { ask } from '#site/scripts/forms/ask.ts'
import { once } from '#site/scripts/forms/once.ts'
import { reasonOf } from '#site/scripts/forms/reasons.ts'
import { zone as strings } from './strings.ts'

/** To whoever's profile names no time zone, offers that of this device. */
export const offerZone = (): void => {
  const offer = document.querySelector<HTMLElement>('[data-zone]')
  const button = offer?.querySelector('button')
  const said = offer?.querySelector('[data-here]')
  const { timeZone } = new Intl.DateTimeFormat().resolvedOptions()
  if (!offer || !button || !said || !timeZone || timeZone === 'UTC') return
  said.textContent = strings.here(timeZone)
  offer.hidden = false
  const take = once(button, () =>
    ask(`/api/users/${offer.dataset.zone}`, { method: 'PATCH', body: { timeZone } })
      .then(() => location.reload())
      .catch((error: unknown) => {
        said.textContent = reasonOf(error).said
      }),
  )
  button.addEventListener('click', () => void take())
}
