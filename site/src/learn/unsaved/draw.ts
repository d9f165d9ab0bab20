import type { Kept, KeptThings, Waiting } from '#site/learn/study/kept.ts'
import { isLooking } from '#site/scripts/isLooking.ts'
import { dayIn } from '#site/when.ts'
import { unsaved as strings } from './strings.ts'
import { asText, wordsOfStep } from './words.ts'

type Shown = {
  things: KeptThings
  /** Which of it belongs on this page. */
  isHere: (kept: Kept) => boolean
  /** Sends what waits. */
  send: () => Promise<unknown>
}

/** Days as this device counts them, by whose clock it was. */
const dayHere = dayIn(Intl.DateTimeFormat().resolvedOptions().timeZone)

const fill = (row: DocumentFragment, name: string, words: string): void => {
  const place = row.querySelector(`[data-part=${name}]`)
  if (words === '') place?.remove()
  else if (place) place.textContent = words
}

const drawn = ({ kept, refused = '' }: Waiting, template: HTMLTemplateElement): DocumentFragment => {
  const row = template.content.cloneNode(true) as DocumentFragment
  const isNote = kept.kind === 'note'
  fill(row, 'quote', isNote ? (kept.quote?.exact ?? '') : '')
  fill(row, 'body', isNote ? kept.body || strings.highlight : '')
  fill(row, 'step', kept.kind === 'step' ? `${wordsOfStep(kept)} ${strings.when(dayHere(kept.at))}` : '')
  fill(row, 'why', strings.why(refused))
  if (!isNote) row.querySelector('[data-act=copy]')?.remove()
  return row
}

/**
 * Lists what of a student's the academy refused, with what they can do about it; answers with what lists it anew. Whoever looks
 * through their eyes does not see it: it is on this device by chance.
 */
export const listUnsaved = ({ things, isHere, send }: Shown): (() => Promise<void>) => {
  const part = document.querySelector<HTMLElement>('[data-unsaved]')
  const [list, template] = [part?.querySelector('ul'), part?.querySelector('template')]
  const told = document.querySelector('[data-unsaved-told]')
  if (!part || !list || !template || isLooking()) return async () => {}
  let drawnOf = ''

  const say = (words: string) => {
    if (told) told.textContent = words
  }
  /** The button that was pressed is gone with its row. */
  const toTitle = () => {
    const title = document.querySelector<HTMLElement>(part.hidden ? 'main h1' : '[data-unsaved] h2')
    if (title) title.tabIndex = -1
    title?.focus()
  }
  const acts: Record<string, (waiting: Waiting) => Promise<string>> = {
    again: async ({ failures: _failures, refused: _refused, ...waiting }) => {
      await things.put([waiting])
      await send()
      const isStill = (some: Waiting[]) => some.some(({ id }) => id === waiting.id)
      if (isStill(await things.refused())) return strings.stillRefused
      return isStill(await things.all()) ? strings.waits : strings.saved
    },
    copy: async ({ kept }) => {
      if (kept.kind !== 'note') return ''
      return await navigator.clipboard.writeText(asText(kept)).then(
        () => strings.copied,
        () => strings.notCopied,
      )
    },
    discard: async (waiting) => {
      await things.remove([waiting])
      return strings.discarded
    },
  }
  const rowOf = (waiting: Waiting): DocumentFragment => {
    const row = drawn(waiting, template)
    for (const button of row.querySelectorAll<HTMLElement>('[data-act]'))
      button.addEventListener('click', async () => {
        say('')
        say((await acts[button.dataset.act ?? '']?.(waiting)) ?? '')
        await show()
        if (!button.isConnected) toTitle()
      })
    return row
  }
  const show = async () => {
    const refused = (await things.refused()).filter(({ kept }) => isHere(kept))
    // What is the same stays, with the focus in it.
    const now = JSON.stringify(refused)
    if (now === drawnOf) return
    drawnOf = now
    list.replaceChildren(...refused.map(rowOf))
    part.hidden = refused.length === 0
  }
  return show
}
