import type { RecordReport } from '@academy/learning/contract'
import { ask } from '#site/account/ask.ts'
import { say } from '#site/account/parts.ts'
import { once } from '#site/scripts/forms/once.ts'
import { reasonOf } from '#site/scripts/forms/reasons.ts'
import { el } from '#site/search/dom.ts'
import { reportNodes } from './report.ts'
import { strings } from './strings.ts'

/** Bytes; the academy refuses what is larger, but only once it has arrived. */
const most = 50 * 1024 * 1024

const send = async (file: File, bring: boolean): Promise<RecordReport> => {
  const form = new FormData()
  form.set('bring', String(bring))
  form.set('file', file)
  return (await ask('/api/users/me/record-imports', { body: form })) as RecordReport
}

/** The part's places, all of which its page has. */
const placesIn = (part: HTMLElement) => {
  const drop = part.querySelector<HTMLElement>('[data-drop]')
  const input = drop?.querySelector('input')
  const label = drop?.querySelector('[data-label]')
  const busy = drop?.querySelector<HTMLElement>('[data-busy]')
  const refused = part.querySelector('[data-refused]')
  const report = part.querySelector<HTMLElement>('[data-report]')
  return drop && input && label && busy && refused && report ? { drop, input, label, busy, refused, report } : null
}

/** A record is looked into as soon as it is chosen or dropped, and brought in when its owner has read what that does. */
export const enhanceBring = (part: HTMLElement): void => {
  const places = placesIn(part)
  if (!places) return
  const { drop, input, label, busy, refused, report } = places

  const show = (...nodes: Node[]) => {
    report.replaceChildren(...nodes)
    report.hidden = nodes.length === 0
    report.querySelector<HTMLElement>('h3')?.focus()
  }

  /** Leaves the report as it is when the academy refuses. */
  const attempt = async (file: File, bring: boolean): Promise<RecordReport | null> => {
    refused.textContent = ''
    busy.hidden = false
    say(part, '')
    try {
      return await send(file, bring)
    } catch (error) {
      refused.textContent = reasonOf(error).said
      return null
    } finally {
      busy.hidden = true
    }
  }

  const leave = () => {
    show()
    label.textContent = strings.choose
    input.focus()
  }

  const buttonsFor = (file: File): HTMLElement => {
    const bring = el('button', { class: 'act', type: 'button', 'data-busy': strings.bringing }, strings.bring)
    const cancel = el('button', { class: 'quiet', type: 'button' }, strings.cancel)
    const bringNow = once(bring, async () => {
      const done = await attempt(file, true)
      if (!done) return
      const learn = el('a', { class: 'button', href: '/learn' }, strings.learn)
      show(...reportNodes(done), el('div', { class: 'go' }, learn))
      say(part, strings.done)
    })
    bring.addEventListener('click', bringNow)
    cancel.addEventListener('click', leave)
    return el('div', { class: 'go' }, bring, cancel)
  }

  const look = async (file: File) => {
    show()
    refused.textContent = file.size > most ? strings.tooLarge : ''
    if (file.size > most) return
    label.textContent = strings.reading
    input.disabled = true
    const found = await attempt(file, false)
    input.disabled = false
    input.value = ''
    label.textContent = found ? strings.another : strings.choose
    if (found) show(...reportNodes(found), ...(found.changes ? [buttonsFor(file)] : []))
    else input.focus()
  }

  const mark = (isOver: boolean) => (event: DragEvent) => {
    event.preventDefault()
    drop.classList.toggle('over', isOver)
  }
  input.disabled = false
  input.addEventListener('change', () => {
    const [file] = input.files ?? []
    if (file) void look(file)
  })
  drop.addEventListener('dragover', mark(true))
  drop.addEventListener('dragleave', mark(false))
  drop.addEventListener('drop', (event) => {
    mark(false)(event)
    const [file] = event.dataTransfer?.files ?? []
    if (file && !input.disabled) void look(file)
  })
}
