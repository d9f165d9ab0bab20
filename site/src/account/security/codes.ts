import { offerCopy } from '#site/scripts/forms/offerCopy.ts'

/** Fills the part's backup codes in, with ways to keep them. */
export const showCodes = (part: HTMLElement, codes: string[]): void => {
  const place = part.querySelector<HTMLElement>('[data-step=codes]')
  const list = place?.querySelector('[data-codes]')
  if (!place || !list) return
  list.replaceChildren(
    ...codes.map((code) => {
      const item = document.createElement('li')
      item.textContent = code
      return item
    }),
  )
  const text = `${codes.join('\n')}\n`
  offerCopy(place, () => text)
  const download = place.querySelector<HTMLElement>('[data-download]')
  download?.addEventListener('click', () => save(download.dataset.download ?? '', text))
  place.querySelector('[data-print]')?.addEventListener('click', () => print())
}

/** Hands a text over as a file. */
const save = (name: string, text: string) => {
  const link = document.createElement('a')
  link.href = URL.createObjectURL(new Blob([text], { type: 'text/plain' }))
  link.download = name
  link.click()
  URL.revokeObjectURL(link.href)
}
