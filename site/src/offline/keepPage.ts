import { filesIn } from './filesIn.ts'

/** Paths and their bytes. */
export type Files = Map<string, number>

const isText = (path: string) => /\.(?:js|css)$/.test(path)

/** A file of ours, from the cache or else into it; null when there is no such file. Rejects without a connection. */
const keepFile = async (cache: Cache, path: string): Promise<Response | null> => {
  const known = await cache.match(path, { ignoreVary: true })
  if (known) return known
  const reply = await fetch(path)
  if (!reply.ok) return null
  await cache.put(path, reply.clone())
  return reply
}

/**
 * Puts a page into a cache with all that it needs: its scripts and what they import, styles, faces, pictures. Nothing that
 * is there already is fetched again, as a file's name changes with its content. The page comes last: one that was there before
 * stays whole when the connection breaks off.
 */
export const keepPage = async (cache: Cache, path: string, page: Response): Promise<Files> => {
  const markup = await page.clone().blob()
  const html = await markup.text()
  const files: Files = new Map([[path, markup.size]])
  const waiting = filesIn(html)
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    if (files.has(next)) continue
    const reply = await keepFile(cache, next)
    if (!reply) continue
    const body = await reply.blob()
    files.set(next, body.size)
    if (isText(next)) waiting.push(...filesIn(await body.text()))
  }
  await cache.put(path, page)
  return files
}
