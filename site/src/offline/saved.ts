import { coursePage } from '@academy/learning/contract'
import { day } from '#site/format.ts'
import { keptFor } from '#site/learn/study/kept.ts'
import { alone, type Copy, copiesOf, dropCopy } from './copies.ts'
import { openOnceThere } from './openOnceThere.ts'
import { readerHere } from './reader.ts'
import { saved as strings } from './strings.ts'

const part = document.querySelector<HTMLElement>('[data-saved]')

/** The worker shows this page in the place of one that could not be had. */
const isAway = location.pathname !== '/offline'

const title = part?.querySelector<HTMLElement>('[data-title]')

/** The button that was pressed is gone with its row. */
const toTitle = (): void => {
  if (title) title.tabIndex = -1
  title?.focus()
}

const linkTo = (href: string, textContent: string): HTMLAnchorElement =>
  Object.assign(document.createElement('a'), { href, textContent })

const rowOf = (copy: Copy, template: HTMLTemplateElement): DocumentFragment => {
  const { course, kept, lessons, bytes, savedAt } = copy
  const row = template.content.cloneNode(true) as DocumentFragment
  const [facts, list, remove] = [row.querySelector('p'), row.querySelector('details ul'), row.querySelector('button')]
  const heading = document.createElement('h3')
  heading.append(linkTo(coursePage(course.slug), course.title))
  row.querySelector('li')?.prepend(heading)
  facts?.append(strings.facts(kept.length, bytes, day(savedAt)))
  for (const lesson of lessons.filter(({ path }) => kept.includes(path))) {
    const item = document.createElement('li')
    item.append(linkTo(lesson.path, lesson.title))
    list?.append(item)
  }
  remove?.setAttribute('aria-label', strings.removeOf(course.title))
  const drop = async () => {
    await alone(() => dropCopy(copy))
    await show()
    toTitle()
  }
  remove?.addEventListener('click', () => void drop())
  return row
}

/** Lists what whoever reads here has on this device, and says what of theirs still waits to be sent. */
const show = async (): Promise<void> => {
  const [list, template] = [part?.querySelector('[data-list]'), part?.querySelector<HTMLTemplateElement>('[data-row]')]
  if (!part || !list || !template) return
  // A browser that keeps nothing has nothing.
  const reader = await readerHere().catch(() => null)
  const copies = reader === null ? [] : await copiesOf(reader)
  const waiting = reader === null ? [] : (await keptFor(reader).all()).filter(({ kept }) => kept.kind !== 'beat')
  list.replaceChildren(...copies.map((copy) => rowOf(copy, template)))
  part.querySelector('[data-list-part]')?.toggleAttribute('hidden', copies.length === 0)
  part.querySelector('[data-none]')?.toggleAttribute('hidden', copies.length > 0)
  const told = part.querySelector('[data-waiting]')
  if (told) told.textContent = waiting.length > 0 ? strings.waiting(waiting.length) : ''
}

if (isAway) {
  for (const away of part?.querySelectorAll('[data-away]') ?? []) away.toggleAttribute('hidden', false)
  if (title) title.textContent = strings.offline
  document.title = document.title.replace(strings.title, strings.offline)
  openOnceThere()
}
void show()
