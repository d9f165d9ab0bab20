import type { Quote, VideoMoment } from '@academy/learning/contract'
import type { Kept } from '#site/learn/study/kept.ts'
import { isTooLong, longestQuote, quoteAt } from './anchor.ts'
import { drawKept } from './drawKept.ts'
import { followMoments, offerMoment } from './moments.ts'
import { type Marked, paintNotes, showPassage } from './paint.ts'
import { selectingIn } from './selecting.ts'
import { notes as strings } from './strings.ts'
import { textOf } from './textOf.ts'

type Device = {
  /** Keeps it until the academy has it. */
  keep: (kept: Kept) => Promise<void>
  /** Sends what is kept and shows the page as it is then; whether the academy refused none of it. */
  flush: () => Promise<boolean>
  refresh: () => Promise<unknown>
  waiting: () => Promise<Kept[]>
}

const isOurs = (element: Element | null): element is HTMLElement => element instanceof HTMLElement

/** Brings a lesson's notes to life: marking words, writing without leaving the page or a connection, and finding them again. */
export const startNotes = (device: Device): { show: () => Promise<void> } => {
  const body = document.querySelector('.richtext')
  const form = document.querySelector<HTMLFormElement>('[data-write]')
  const bar = document.querySelector<HTMLElement>('[data-marking]')
  const area = form?.querySelector('textarea')
  const about = form?.querySelector<HTMLElement>('[data-about]')
  if (!form || !area || !about) return { show: async () => {} }
  const lesson = form.dataset.lesson ?? ''
  let quote: Quote | null = null
  let marked: Marked[] = []
  let became = ''

  const waitingHere = async () => (await device.waiting()).flatMap((kept) => (kept.kind === 'note' ? [kept] : []))
  /** Says how many notes wait here; when none does, what became of the last one, until more is written. */
  const tell = async () => {
    const { length } = await waitingHere()
    say(length > 0 ? strings.kept(length) : became, '[data-kept-notes]')
  }
  const paint = () => {
    if (body) marked = paintNotes(body)
  }
  const show = async () => {
    paint()
    drawKept((await waitingHere()).filter((note) => note.lesson === lesson))
    paint()
    await tell()
  }
  const say = (words: string, where: string, within: ParentNode = form) => {
    const said = within.querySelector(where)
    if (said) said.textContent = words
  }
  const noteAbout = (next: Quote | null) => {
    quote = next
    about.hidden = next === null
    about.querySelector('blockquote')?.replaceChildren(next?.exact ?? '')
  }
  const momentNow = offerMoment(form)
  const add = async (words: string, about: Quote | null, moment: VideoMoment | null = null) => {
    await device.keep({ kind: 'note', lesson, clientId: crypto.randomUUID(), body: words, quote: about, moment })
    became = (await device.flush()) ? strings.saved : ''
    await show()
  }

  const selecting = body && bar ? selectingIn(body, bar) : null
  /** Hands over what is selected, unless it is too long to be quoted, and says so. */
  const quoteSelected = (use: (quote: Quote | null) => void) => {
    const range = selecting?.selected()
    const words = range && body ? textOf(body) : null
    const place = words && range ? words.placeOf(range) : null
    if (bar && words && place && isTooLong(words.text, place))
      return say(strings.tooLong(longestQuote), '[data-refused]', bar)
    selecting?.close()
    use(words && place ? quoteAt(words.text, place) : null)
  }
  const marking: Record<string, () => void> = {
    highlight: () => quoteSelected((next) => next && void add('', next)),
    note: () =>
      quoteSelected((next) => {
        noteAbout(next)
        area.focus()
        area.scrollIntoView({ block: 'center' })
      }),
  }
  bar?.addEventListener('click', ({ target }) => {
    const button = target instanceof Element ? target.closest('[data-do]') : null
    if (isOurs(button)) marking[button.dataset.do ?? '']?.()
  })

  form.addEventListener('submit', (event) => {
    event.preventDefault()
    const words = area.value.trim()
    if (words === '') return
    const said = quote
    area.value = ''
    noteAbout(null)
    void add(words, said, momentNow())
  })
  area.addEventListener('input', () => {
    became = ''
    void tell()
  })
  about.querySelector('[data-unquote]')?.addEventListener('click', () => {
    noteAbout(null)
    area.focus()
  })

  const change = async (edit: HTMLFormElement) => {
    say('', '[data-refused]', edit)
    const { body: words = '', was } = Object.fromEntries(new FormData(edit))
    const init = {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ body: words, was }),
    }
    const response = await fetch(edit.action, init).catch(() => null)
    if (!response?.ok) return say(response?.status === 409 ? strings.changed : strings.failed, '[data-refused]', edit)
    edit.closest('details')?.removeAttribute('open')
    edit.reset()
    await device.refresh()
    await show()
  }
  document.addEventListener('submit', (event) => {
    const { target } = event
    if (!(target instanceof HTMLFormElement) || !target.matches('[data-edit]')) return
    event.preventDefault()
    void change(target)
  })

  document.addEventListener('click', (event) => {
    const link = event.target instanceof Element ? event.target.closest('[data-to]') : null
    const found = isOurs(link) ? marked.find(({ note }) => note.dataset.note === link.dataset.to) : null
    if (!found) return
    event.preventDefault()
    showPassage(found.range)
  })
  body?.addEventListener('click', (event) => {
    if (!(event instanceof MouseEvent) || !getSelection()?.isCollapsed) return
    const caret = document.caretPositionFromPoint?.(event.clientX, event.clientY)
    const hit = caret && marked.find(({ range }) => range.isPointInRange(caret.offsetNode, caret.offset))
    if (!hit || (event.target instanceof Element && event.target.closest('a, button, summary'))) return
    hit.note.scrollIntoView({ block: 'center' })
    hit.note.focus()
  })

  followMoments((words) => say(words, '[data-told]', document))
  void show()
  return { show }
}
