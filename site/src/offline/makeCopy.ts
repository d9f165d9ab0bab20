import { coursePage } from '@academy/learning/contract'
import { asCopy, withBody } from './asCopy.ts'
import {
  alone,
  type Copy,
  copiesOf,
  copyOf,
  dropCopy,
  keyOf,
  type Offer,
  openCache,
  putCopy,
  putRow,
  sweep,
} from './copies.ts'
import { type Files, keepPage } from './keepPage.ts'
import { isKeptFor, readPage } from './readPage.ts'
import { shellHere } from './shellHere.ts'

/** How far a copy is: pages, and bytes of all that is in it by now. */
export type Step = { done: number; of: number; bytes: number }

const bytesOf = (files: Files): number => [...files.values()].reduce((sum, bytes) => sum + bytes, 0)

/** Puts a page into the student's cache; nothing when they may not read it, or when it is somebody else's by now. */
const keep = async (student: string, path: string, at: string): Promise<Files | null> => {
  const page = await readPage(path)
  if (!page || !isKeptFor(page.document, student)) return null
  return keepPage(await openCache(student), path, withBody(page.reply, asCopy(page.html, at)))
}

/** The same copy, with files that some of its pages need by now. */
const withFiles = (copy: Copy, files: Files): Copy => ({
  ...copy,
  files: [...new Set([...copy.files, ...files.keys()])],
})

/** All lessons that the student may read, or these beside those that are kept already. */
export type Chosen = 'all' | readonly string[]

const make = async (offer: Offer, chosen: Chosen, onStep: (step: Step) => void): Promise<Copy> => {
  const { student, course, lessons } = offer
  const before = await copyOf(student, course.slug)
  const whole = chosen === 'all' || before?.whole === true
  const chosenOnes = new Set([...(before?.kept ?? []), ...(chosen === 'all' ? [] : chosen)])
  const savedAt = new Date().toISOString()
  const outline = coursePage(course.slug)
  const wanted = lessons.map(({ path }) => path).filter((path) => whole || chosenOnes.has(path))
  const files: Files = new Map()
  const kept: string[] = []
  try {
    for (const [index, path] of [outline, ...wanted].entries()) {
      const found = await keep(student, path, savedAt)
      if (found && path !== outline) kept.push(path)
      for (const [file, bytes] of found ?? []) files.set(file, bytes)
      // A page that was renewed needs what came with it, also when the rest fails or the tab is closed before the end.
      if (before && found) await putRow(withFiles(before, files))
      onStep({ done: index, of: wanted.length, bytes: bytesOf(files) })
    }
  } catch (error) {
    await sweep(student)
    throw error
  }
  const made: Copy = {
    ...offer,
    key: keyOf(student, course.slug),
    whole,
    kept,
    files: [...files.keys()],
    bytes: bytesOf(files),
    shell: await shellHere(),
    savedAt,
  }
  // Nothing of it is open to them: then there is nothing to keep.
  await (kept.length > 0 ? putCopy(made) : dropCopy(made))
  return made
}

/**
 * Makes a copy of a course or brings it up to date, one lesson after the other, so that nobody else waits. What another tab has
 * added or removed by then is seen first; with nothing chosen, what is kept is renewed. Throws NotRead, and the browser's QuotaExceededError when the device is full.
 */
export const makeCopy = (offer: Offer, chosen: Chosen, onStep: (step: Step) => void = () => {}): Promise<Copy> =>
  alone(() => make(offer, chosen, onStep))

/** Brings a lesson's page up to date in the copy that has it, if there is one: what was done and noted on it is in it too. */
export const renewPage = (student: string, path: string): Promise<void> =>
  alone(async () => {
    const copy = (await copiesOf(student)).find(({ kept }) => kept.includes(path))
    if (!copy) return
    const found = await keep(student, path, new Date().toISOString())
    if (found) await putCopy(withFiles(copy, found))
  })
