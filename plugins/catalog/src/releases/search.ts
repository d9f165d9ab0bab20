import { link, mkdir, readFile } from 'node:fs/promises'
import path from 'node:path'
import { close, createIndex, type PagefindIndex } from 'pagefind'
import { digest } from './digest.ts'
import { filesBelow, isCompressible, remove, writeWithCopies } from './files.ts'
import { publicDir } from './layout.ts'
import { inPool } from './pool.ts'
import { ReleaseRefused } from './refused.ts'
import { strings } from './strings.ts'

/** One page for the index. `source` reads the page's HTML, and only when the index does not know it yet. */
export type SearchPage = { path: string; hash: string; source: () => Promise<string> }

/** The index of the last build stays in Pagefind's process for a while: the next build feeds it only what changed. */
const idleMs = 10 * 60_000
let warm: { index: PagefindIndex; known: Map<string, string> } | null = null
let idle: NodeJS.Timeout | undefined

/** Ends Pagefind's process; the next build starts it anew. */
export const closeSearch = async (): Promise<void> => {
  clearTimeout(idle)
  warm = null
  await close()
}

const closeWhenIdle = () => {
  clearTimeout(idle)
  idle = setTimeout(() => void closeSearch(), idleMs)
  idle.unref()
}

/** Pagefind does not say when its process is killed, as by a machine short of memory: whoever waits must not wait for ever. */
const patienceMs = 10 * 60_000
const inTime = <Result>(work: Promise<Result>): Promise<Result> => {
  let timer: NodeJS.Timeout | undefined
  const tooLate = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => reject(new Error(strings.reasons.failedIndex(strings.reasons.noAnswer))), patienceMs)
  })
  return Promise.race([work, tooLate]).finally(() => clearTimeout(timer))
}

const emptyIndex = async () => {
  const { index, errors } = await createIndex({})
  if (!index) throw new ReleaseRefused(strings.reasons.failedIndex(errors.join(' ')))
  return { index, known: new Map<string, string>() }
}

/** Pagefind replaces a page of the same address but cannot forget one: a page that went means starting over. */
const indexFor = async (paths: readonly string[]) => {
  const wanted = new Set(paths)
  clearTimeout(idle)
  if (warm && [...warm.known.keys()].every((known) => wanted.has(known))) return warm
  await warm?.index.deleteIndex()
  warm = await emptyIndex()
  return warm
}

/** What an index is made from, for a build to see that nothing changed. */
export const searchHashOf = (pages: readonly SearchPage[]): string =>
  digest(...pages.map((page) => `${page.path} ${page.hash}`).toSorted())

const folderOf = (release: string) => path.join(publicDir(release), 'pagefind')

/** Pagefind's own user interfaces, which the site does not use. */
const unused = /^pagefind-(ui|modular-ui|component-ui)\./

/** Takes the index over from another release without copying bytes. */
export const takeOverIndex = async (from: string, to: string): Promise<void> => {
  await inPool(await filesBelow(folderOf(from)), 16, async (file) => {
    const target = path.join(folderOf(to), file)
    await mkdir(path.dirname(target), { recursive: true })
    await link(path.join(folderOf(from), file), target)
  })
}

const compressIndex = async (folder: string): Promise<void> => {
  for (const file of await filesBelow(folder)) {
    if (unused.test(file)) await remove(path.join(folder, file))
    else if (isCompressible(file))
      await writeWithCopies(path.join(folder, file), await readFile(path.join(folder, file)))
  }
}

export type SearchIndex = {
  /** Hands a page to Pagefind, in its own process: worth doing while others are still rendered. */
  add: (page: SearchPage) => Promise<void>
  /** Adds what is missing and writes the index, with compressed copies, into the release. */
  write: (pages: readonly SearchPage[], release: string) => Promise<void>
}

/** An index for exactly these paths, apart for each language that pages say they are in. Rejects with ReleaseRefused when a page cannot be indexed. */
export const openSearchIndex = async (paths: readonly string[]): Promise<SearchIndex> => {
  const { index, known } = await indexFor(paths)
  const refuse = (errors: readonly string[], where = '') => {
    if (errors.length > 0) throw new ReleaseRefused(strings.reasons.failedIndex(where + errors.join(' ')))
  }
  const add = async ({ path: url, hash, source }: SearchPage) => {
    if (known.get(url) === hash) return
    const { errors } = await inTime(index.addHTMLFile({ url, content: await source() }))
    refuse(errors, `${url}: `)
    known.set(url, hash)
  }
  const write = async (pages: readonly SearchPage[], release: string) => {
    await inPool(pages, 32, add)
    const { errors } = await inTime(index.writeFiles({ outputPath: folderOf(release) }))
    refuse(errors)
    await compressIndex(folderOf(release))
    closeWhenIdle()
  }
  return { add, write }
}
