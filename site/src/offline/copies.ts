import { readAll, readOne, write } from './store.ts'

/** A course as its page offers it for keeping; see `Save.astro`. */
export type Offer = {
  /** Id of whoever the page was rendered for. */
  student: string
  course: { slug: string; title: string }
  /** Names what the student may read of the course, and its texts: another one is another course to keep. */
  print: string
  lessons: { path: string; title: string }[]
}

/** What is kept of a course for one student: a row here, and its files in the student's own cache. */
export type Copy = Offer & {
  /** Student and course. */
  key: string
  /** The whole course, with lessons that open later; else the lessons that were chosen. */
  whole: boolean
  /** Paths of the lessons that are in it. */
  kept: string[]
  /** Paths of everything that it needs. */
  files: string[]
  bytes: number
  /** The build of the site that it was made by. */
  shell: string
  /** ISO 8601, UTC. */
  savedAt: string
}

const prefix = 'academy-copies/'

/** Each student has a cache of their own. */
export const cacheOf = (student: string): string => prefix + student

export const keyOf = (student: string, slug: string): string => `${student}/${slug}`

/** A worker that is called back removes the files and leaves the rows, which are of nothing then. */
const hasCache = (student: string): Promise<boolean> => caches.has(cacheOf(student))

export const copiesOf = async (student: string): Promise<Copy[]> =>
  (await hasCache(student)) ? (await readAll<Copy>('copies')).filter((copy) => copy.student === student) : []

export const copyOf = async (student: string, slug: string): Promise<Copy | undefined> =>
  (await hasCache(student)) ? readOne<Copy>('copies', keyOf(student, slug)) : undefined

const dropRows = async (isGone: (copy: Copy) => boolean): Promise<void> => {
  const gone = (await readAll<Copy>('copies')).filter(isGone)
  await write('copies', (copies) => {
    for (const { key } of gone) copies.delete(key)
  })
}

/** The student's cache, to put something into. Rows that a cache before it left behind go first: they would be taken for its own. */
export const openCache = async (student: string): Promise<Cache> => {
  if (!(await hasCache(student))) await dropRows((copy) => copy.student === student)
  return caches.open(cacheOf(student))
}

/** Whatever changes copies does so alone: what one tab removes is not what another just put there. */
export const alone = async <T>(work: () => Promise<T>): Promise<T> =>
  await navigator.locks.request('academy-copies', work)

/** Removes files of a student that none of their copies needs. */
export const sweep = async (student: string): Promise<void> => {
  const needed = new Set((await copiesOf(student)).flatMap(({ files }) => files))
  if (needed.size === 0) {
    await caches.delete(cacheOf(student))
    return
  }
  const cache = await caches.open(cacheOf(student))
  for (const request of await cache.keys()) {
    const { pathname, search } = new URL(request.url)
    if (!needed.has(pathname + search)) await cache.delete(request)
  }
}

/** Says what a copy needs by now; what no copy needs any more stays where it is. */
export const putRow = (copy: Copy): Promise<void> => write('copies', (copies) => copies.put(copy))

export const putCopy = async (copy: Copy): Promise<void> => {
  await putRow(copy)
  await sweep(copy.student)
}

export const dropCopy = async ({ key, student }: Copy): Promise<void> => {
  await write('copies', (copies) => copies.delete(key))
  await sweep(student)
}

/** Removes every copy but those of one student; of everybody when there is none. */
export const dropCopiesOfOthers = async (student: string | null): Promise<void> => {
  await dropRows((copy) => copy.student !== student)
  for (const name of await caches.keys()) {
    if (name.startsWith(prefix) && (student === null || name !== cacheOf(student))) await caches.delete(name)
  }
}
