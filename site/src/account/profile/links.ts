import { Refused } from '#site/scripts/forms/ask.ts'

type Link = { row: number; label: string; url: string }

/** What is filled in; an address alone is called by its host. */
export const linksOf = (data: FormData): Link[] =>
  [...data.keys()]
    .flatMap((key) => /^links\.(\d+)\.url$/.exec(key)?.[1] ?? [])
    .map(Number)
    .map((row) => ({
      row,
      label: String(data.get(`links.${row}.label`) ?? '').trim(),
      url: String(data.get(`links.${row}.url`) ?? '').trim(),
    }))
    .filter(({ label, url }) => label !== '' || url !== '')
    .map((link) => ({ ...link, label: link.label || (URL.parse(link.url)?.hostname ?? '').slice(0, 40) }))

/** The academy counts the links that were sent; on the page there may be empty rows between them. */
export const withRowOf =
  (links: Link[]) =>
  (error: unknown): never => {
    if (!(error instanceof Refused)) throw error
    const fields = error.fields.map(({ path, message }) => ({
      message,
      path: path.replace(/^links\.(\d+)/, (_path, index) => `links.${links[Number(index)]?.row ?? index}`),
    }))
    throw new Refused(error.status, error.code, error.message, error.retryAfter, fields)
  }

/** Shows one more row at a time, up to the last. */
export const enhanceLinks = (form: HTMLFormElement): void => {
  const add = form.querySelector<HTMLButtonElement>('[data-add-link]')
  if (!add) return
  const waiting = () => form.querySelectorAll<HTMLElement>('[data-link][hidden]')
  add.disabled = false
  add.hidden = waiting().length === 0
  add.addEventListener('click', () => {
    const [row] = waiting()
    if (row) row.hidden = false
    row?.querySelector('input')?.focus()
    add.hidden = waiting().length === 0
  })
}
