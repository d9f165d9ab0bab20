import { offerCopy } from './offerCopy.ts'

/** Finds what `Once.astro` drew within a part. What is shown there takes the focus; null takes it away. */
export const onceIn = (part: HTMLElement): { show: (secret: string | null) => void } => {
  const once = part.querySelector<HTMLElement>('[data-once]')
  const place = once?.querySelector('[data-secret]')
  if (!once || !place) return { show: () => {} }
  offerCopy(once, () => place.textContent ?? '')
  return {
    show: (secret) => {
      place.textContent = secret ?? ''
      once.hidden = secret === null
      if (secret !== null) once.querySelector('h3')?.focus()
    },
  }
}
