/** A form's rich text, or one of its outermost lines and blocks: `#field-<text>__<which>`. */
const inText = /^#field-(?:body|description)(?:__(\d+))?$/

const editor = '.rich-text-lexical [data-lexical-editor=true]'

/** What the part of an address after `#` names in the form as it is drawn now; null while it is not there. */
export const targetOf = (hash: string, page: Document = document): HTMLElement | null => {
  const [text, at] = inText.exec(hash) ?? []
  if (!text) return page.getElementById(hash.slice(1))
  const written = page.querySelector<HTMLElement>(editor)
  const line = at ? written?.children[Number(at)] : written
  return line instanceof HTMLElement ? line : null
}

/** Tabs of the form that are not open, none while the open one is still being drawn: their fields are drawn once they are. */
export const closedTabs = (page: Document = document): HTMLElement[] =>
  page.querySelector('.shimmer-effect')
    ? []
    : [...page.querySelectorAll<HTMLElement>('.tabs-field__tab-button:not(.tabs-field__tab-button--active)')]
