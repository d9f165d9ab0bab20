import { videoTime } from '@academy/learning/contract'
import type { Kept } from '#site/learn/study/kept.ts'
import { notes as strings } from './strings.ts'

type KeptNote = Extract<Kept, { kind: 'note' }>

const itemOf = ({ clientId, body, quote, moment }: KeptNote): HTMLElement => {
  const item = Object.assign(document.createElement('li'), { className: 'noted', dir: 'auto', tabIndex: -1 })
  // With these its words are marked in the text, as those of other notes are.
  Object.assign(item.dataset, { note: clientId, ...quote })
  if (quote) item.append(Object.assign(document.createElement('blockquote'), { textContent: quote.exact }))
  if (moment) {
    const textContent = strings.moment(videoTime(moment.second))
    item.append(Object.assign(document.createElement('p'), { className: 'note', textContent }))
  }
  if (body) item.append(Object.assign(document.createElement('p'), { className: 'typed', textContent: body }))
  return item
}

/** Draws the notes on this lesson that wait on this device, as they were typed: it is the academy that reads Markdown. */
export const drawKept = (notes: readonly KeptNote[]): void =>
  document.querySelector('[data-kept-list]')?.replaceChildren(...notes.map(itemOf))
