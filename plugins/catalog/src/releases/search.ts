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

const emptyIndex = async () => {
  const { index, errors } = await createIndex({ forceLanguage: 'en' })
  if (!index) throw new ReleaseRefused(strings.reasons.failedIndex(errors.join(' ')))
  return { index, known: new Map<string, string>() }
}

/** Pagefind replaces a page of the same address but cannot forget one: a page that went means starting over. */
const indexFor = async (pages: readonly SearchPage[]) => {
  const wanted = new Set(pages.map((page) => page.path))
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

/**
 * Writes the search index of these pages into the release, with compressed copies.
 * Throws ReleaseRefused when a page cannot be indexed.
 */
export const writeSearchIndex = async (pages: readonly SearchPage[], release: string): Promise<void> => {
  try {
    const { index, known } = await indexFor(pages)
    const changed = pages.filter((page) => known.get(page.path) !== page.hash)
    await inPool(changed, 32, async ({ path: url, hash, source }) => {
      const { errors } = await index.addHTMLFile({ url, content: await source() })
      if (errors.length > 0) throw new ReleaseRefused(strings.reasons.failedIndex(`${url}: ${errors.join(' ')}`))
      known.set(url, hash)
    })
    const { errors } = await index.writeFiles({ outputPath: folderOf(release) })
    if (errors.length > 0) throw new ReleaseRefused(strings.reasons.failedIndex(errors.join(' ')))
    await compressIndex(folderOf(release))
    closeWhenIdle()
  } catch (error) {
    await closeSearch()
    throw error
  }
}
