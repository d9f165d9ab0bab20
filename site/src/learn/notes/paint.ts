import { placeOfQuote } from './anchor.ts'
import { textOf } from './textOf.ts'

export type Marked = { note: HTMLElement; range: Range }

const quoteIn = ({ dataset }: HTMLElement) => {
  const { exact, before = '', after = '' } = dataset
  return exact ? { exact, before, after } : null
}

/** Marks in a text the words that notes are about, and says of each note whether its words are still there. */
export const paintNotes = (body: Element): Marked[] => {
  const words = textOf(body)
  const marked: Marked[] = []
  for (const note of document.querySelectorAll<HTMLElement>('[data-note]')) {
    const quote = quoteIn(note)
    const place = quote && placeOfQuote(words.text, quote)
    const range = place && words.rangeOf(place)
    if (range) marked.push({ note, range })
    note.querySelector('[data-gone]')?.toggleAttribute('hidden', !quote || range !== null)
    note.querySelector('[data-to]')?.toggleAttribute('hidden', range === null)
  }
  CSS.highlights?.set('noted', new Highlight(...marked.map(({ range }) => range)))
  return marked
}

/** Brings a passage into sight and marks it until the next click. */
export const showPassage = (range: Range): void => {
  const { startContainer } = range
  startContainer.parentElement?.scrollIntoView({ block: 'center' })
  CSS.highlights?.set('found', new Highlight(range))
  const forget = () => CSS.highlights?.delete('found')
  setTimeout(() => document.addEventListener('click', forget, { once: true }))
}
