import { coursePage } from '@academy/learning/contract'
import { alone, type Copy, copiesOf, dropCopy } from './copies.ts'
import { makeCopy } from './makeCopy.ts'
import { isOutdated } from './outdated.ts'
import { offerIn, readPage } from './readPage.ts'
import { shellHere } from './shellHere.ts'

/** Looks how the course stands now: its copy is left, made anew, or removed when its student may not read it any more. */
const renew = async (copy: Copy): Promise<void> => {
  const page = await readPage(coursePage(copy.course.slug))
  const offer = page && offerIn(page.document)
  if (!offer) return alone(() => dropCopy(copy))
  // Somebody else has signed in meanwhile: the worker removes what is not theirs.
  if (offer.student !== copy.student) return
  if (isOutdated(copy, offer, await shellHere(), Date.now())) await makeCopy(offer, [])
}

/** One tab at a time looks what is outdated. */
export const renewing = async (work: () => Promise<void>): Promise<void> =>
  await navigator.locks.request('academy-renewing', work)

/** Looks after every copy of a student. What cannot be asked now is asked the next time. */
export const renewCopies = (student: string): Promise<void> =>
  renewing(async () => {
    for (const copy of await copiesOf(student)) await renew(copy).catch(() => undefined)
  })
