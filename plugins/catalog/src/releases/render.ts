import path from 'node:path'
import { HttpError } from '@academy/kernel'
import { type Language, splitPath } from '@academy/kernel/languages'
import type { ReleaseContent } from '../content/published.ts'
import type { PageLocals, ReleasePage } from '../contract.ts'
import { digest } from './digest.ts'
import { linkWithCopies, writeWithCopies } from './files.ts'
import { readHtml, readXml } from './html.ts'
import { fileOf, type ManifestPage, type PageFacts, publicDir } from './layout.ts'
import { chunksOf, inPool } from './pool.ts'
import { ReleaseRefused } from './refused.ts'
import type { Shown } from './shown.ts'
import type { Site } from './site.ts'
import { strings } from './strings.ts'

/** A page of the release that is being built. `source` is null when it was taken over unread. */
export type BuiltPage = {
  page: ManifestPage
  facts: PageFacts
  listed: ReleasePage
  source: string | null
  problems: string[]
}

/** The release to take unchanged pages from. */
export type Previous = { dir: string; pages: Record<string, ManifestPage>; facts: Record<string, PageFacts> }

export type RenderContext = {
  site: Site
  shownIn: (language: Language) => Shown
  origin: string
  /** Folder of the release that is being built. */
  dir: string
  previous: Previous | null
  /** Called for each page as soon as it is there. */
  onPage: (page: BuiltPage) => Promise<void>
}

/** A page's address says its language. */
const shownBy = ({ path: at }: ReleasePage, { shownIn }: RenderContext): Shown => shownIn(splitPath(at).language)

const isText = (type: string) => /^(text\/|application\/(xml|rss|atom|json|manifest))/.test(type)

/** Same hash, same page: the code that draws it, the address it stands at, and the content it shows. */
const hashOf = ({ path: at, depends, status = 200 }: ReleasePage, { site, origin }: RenderContext) =>
  digest(site.build, origin, at, String(status), JSON.stringify(depends ?? null))

/** What a page shows and does not say in its `depends`: uploads, and snippets in the bodies of lessons. */
const partsChanged = (facts: PageFacts, { pictures, snippets }: Shown) =>
  Object.entries(facts.pictures).some(([id, known]) => pictures.get(id) !== known) ||
  Object.entries(facts.snippets).some(([id, known]) => (snippets.get(id) ?? '') !== known)

const takeOver = async (listed: ReleasePage, hash: string, context: RenderContext): Promise<BuiltPage | null> => {
  const { previous, dir } = context
  const page = previous?.pages[listed.path]
  const facts = previous?.facts[listed.path]
  if (!previous || !page || !facts || page.hash !== hash) return null
  if (partsChanged(facts, shownBy(listed, context))) return null
  const linked = await linkWithCopies(
    path.join(publicDir(previous.dir), page.file),
    path.join(publicDir(dir), page.file),
  )
  return linked
    ? { page: { ...page, search: listed.search ?? false }, facts, listed, source: null, problems: [] }
    : null
}

const factsOf = (source: string, type: string, listed: ReleasePage, context: RenderContext) => {
  const { path: at, lessons = [] } = listed
  const { content, pictures, snippets } = shownBy(listed, context)
  const digestsOf = (ids: string[], digests: ReadonlyMap<string, string>) =>
    Object.fromEntries(ids.map((id) => [id, digests.get(id) ?? '']))
  const parts = {
    pictures: digestsOf(lessons.flatMap(content.picturesOf), pictures),
    snippets: digestsOf(lessons.flatMap(content.snippetsOf), snippets),
  }
  if (!type.startsWith('text/html')) {
    return { facts: { links: readXml(source, context.origin), anchors: [], ...parts }, problems: [] }
  }
  const { links, anchors, hasMain, hasTitle } = readHtml(source, at, context.origin)
  const problems = [
    ...(hasMain ? [] : [strings.problems.noMain(at)]),
    ...(hasTitle ? [] : [strings.problems.noTitle(at)]),
  ]
  return { facts: { links, anchors, ...parts }, problems }
}

/** A site answers 500 whether its own code or the database failed; only the latter is worth another try. */
const watchReads = (content: ReleaseContent) => {
  let failure: unknown
  const readLesson: ReleaseContent['readLesson'] = (id) =>
    content.readLesson(id).catch((error: unknown) => {
      if (!(error instanceof HttpError)) failure = error
      throw error
    })
  return { watched: { catalogue: content.catalogue, readLesson }, outage: () => failure }
}

const render = async (listed: ReleasePage, hash: string, context: RenderContext): Promise<BuiltPage> => {
  const { path: at, status = 200, search = false } = listed
  const { site, origin, dir } = context
  const { watched, outage } = watchReads(shownBy(listed, context).content)
  const locals: PageLocals = { content: watched, viewer: null, mode: 'release', origin }
  const response = await site.render(new Request(origin + at), locals).catch((error: unknown) => {
    throw (
      outage() ??
      new ReleaseRefused(strings.reasons.failedRender(at, error instanceof Error ? error.message : String(error)))
    )
  })
  const failed = outage()
  if (failed) throw failed
  const body = new Uint8Array(await response.arrayBuffer())
  const type = response.headers.get('content-type') ?? 'application/octet-stream'
  const file = fileOf(at)
  await writeWithCopies(path.join(publicDir(dir), file), body)
  const source = isText(type) ? new TextDecoder().decode(body) : ''
  const { facts, problems } = factsOf(source, type, listed, context)
  if (response.status !== status) problems.unshift(strings.problems.status(at, response.status, status))
  if (body.byteLength === 0) problems.unshift(strings.problems.empty(at))
  const page = { file, hash, etag: `"${digest(body)}"`, status, type, search }
  return { page, facts, listed, source, problems }
}

/**
 * Makes every listed page: taken over from the previous release when nothing that it shows has changed, else rendered
 * and compressed. Bodies are read a chunk ahead, in one query for each language, and forgotten after it.
 */
export const renderPages = async (
  listed: readonly ReleasePage[],
  context: RenderContext,
): Promise<{ rendered: number }> => {
  const changed: { page: ReleasePage; hash: string }[] = []
  await inPool(listed, 16, async (page) => {
    const hash = hashOf(page, context)
    const built = await takeOver(page, hash, context)
    if (built) await context.onPage(built)
    else changed.push({ page, hash })
  })
  for (const chunk of chunksOf(changed, 100)) {
    const byContent = Map.groupBy(chunk, ({ page }) => shownBy(page, context).content)
    const bodies = [...byContent].map(([content, pages]) => ({
      content,
      lessons: pages.flatMap(({ page }) => page.lessons ?? []),
    }))
    for (const { content, lessons } of bodies) await content.prepare(lessons)
    await inPool(chunk, 8, async ({ page, hash }) => context.onPage(await render(page, hash, context)))
    for (const { content, lessons } of bodies) content.forget(lessons)
  }
  return { rendered: changed.length }
}
