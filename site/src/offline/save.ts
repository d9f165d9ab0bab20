import { once } from '#site/scripts/forms/once.ts'
import { alone, copyOf, dropCopy, type Offer, putCopy } from './copies.ts'
import { type Chosen, makeCopy } from './makeCopy.ts'
import { isOutdated } from './outdated.ts'
import { offerIn } from './readPage.ts'
import { renewing } from './renew.ts'
import { type SavePart, savePart } from './savePart.ts'
import { reasonFor } from './saveWords.ts'
import { shellHere } from './shellHere.ts'
import { save as strings } from './strings.ts'

const start = (part: SavePart, offer: Offer): void => {
  const { only } = part
  const known = () => copyOf(offer.student, offer.course.slug)

  const make = async (chosen: Chosen): Promise<void> => {
    part.refuse('')
    part.say('')
    try {
      const { kept } = await makeCopy(offer, chosen, part.step)
      if (kept.length === 0) part.refuse(strings.nothing)
      else part.say(strings.done)
    } catch (error) {
      part.refuse(reasonFor(error))
    }
    part.show(await known())
  }

  const attempt = once(part.save, async () => {
    // Where space runs low the browser then spares it. Some ask the reader first: nothing waits for the answer.
    void navigator.storage.persist()
    await make(only ? [only] : 'all')
    if (!part.remove.hidden) part.remove.focus()
  })
  part.save.addEventListener('click', () => void attempt())

  /** Of a lesson that alone, of a course all. */
  const forget = async (): Promise<void> => {
    const copy = await known()
    if (!copy) return
    const kept = only ? copy.kept.filter((path) => path !== only) : []
    const files = copy.files.filter((file) => file !== only)
    await (kept.length > 0 ? putCopy({ ...copy, kept, files }) : dropCopy(copy))
  }
  const drop = async (): Promise<void> => {
    await alone(forget)
    part.show(await known())
    part.say(strings.removed)
    part.save.focus()
  }
  part.remove.addEventListener('click', () => void drop())

  /** Shows what is kept, and makes it anew when it is outdated and nobody has done so. */
  const begin = async (): Promise<void> => {
    const copy = await known()
    part.show(copy)
    if (!copy?.whole || only || !navigator.onLine || !isOutdated(copy, offer, await shellHere(), Date.now())) return
    part.about(strings.outdated)
    await make('all')
  }
  void known().then(part.show)
  // Every page looks after the copies: one of the two is enough.
  void renewing(begin)
}

const drawn = document.querySelector<HTMLElement>('[data-offer]')
const part = drawn && savePart(drawn)
const offer = offerIn(document)

/** Without a worker nothing could open what is kept; one that was called back has no shell. */
const isInForce = async (): Promise<boolean> => {
  await navigator.serviceWorker.ready
  return (await shellHere()) !== ''
}

if (part && offer && 'serviceWorker' in navigator && document.documentElement.dataset.copy === undefined)
  void isInForce().then((isSo) => isSo && start(part, offer))
