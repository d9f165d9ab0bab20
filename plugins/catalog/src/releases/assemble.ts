import { mkdir, readFile, rename, writeFile } from 'node:fs/promises'
import path from 'node:path'
import type { Payload } from 'payload'
import { lessonsById } from '../content/findLesson.ts'
import { publishedContent, publishedSnapshot } from '../content/published.ts'
import type { Catalogue, ReleasePage } from '../contract.ts'
import { lessonPath } from '../domain/paths.ts'
import { resolveRedirects } from '../domain/redirects.ts'
import type { ReleaseSettings } from '../runtime.ts'
import { copyPlainFiles, poolAssets } from './assets.ts'
import { digest } from './digest.ts'
import { flush } from './files.ts'
import {
  catalogueFile,
  draftDir,
  factsFile,
  type Manifest,
  manifestFile,
  publicDir,
  type ReleaseFacts,
  releaseDir,
  releaseName,
} from './layout.ts'
import { brokenLinks, linkProblems } from './links.ts'
import { pageWatch } from './pageWatch.ts'
import { liveNumber, readRelease } from './pointer.ts'
import { ReleaseRefused } from './refused.ts'
import { type BuiltPage, renderPages } from './render.ts'
import { type SearchPage, searchHashOf, takeOverIndex, writeSearchIndex } from './search.ts'
import { loadSite } from './site.ts'
import type { Stopwatch } from './stopwatch.ts'
import { strings } from './strings.ts'

export type Assembly = {
  payload: Payload
  settings: ReleaseSettings
  number: number
  full: boolean
  watch: Stopwatch
}
export type Assembled = { rendered: number; reused: number; total: number }

const shownProblems = 12

const refuseProblems = (problems: readonly string[]): void => {
  if (problems.length > 0)
    throw new ReleaseRefused(strings.reasons.problems(problems.slice(0, shownProblems), problems.length))
}

/** Lessons whose page is drawn for each reader: there, though no file of the release. */
const onDemandPaths = (catalogue: Catalogue): string[] =>
  [...lessonsById(catalogue).values()].map(({ course, lesson }) => lessonPath(course.slug, lesson.slug))

const listOnce = (listed: readonly ReleasePage[]): void => {
  const seen = new Set<string>()
  refuseProblems(
    listed.flatMap(({ path: at }) => (seen.size === seen.add(at).size ? [strings.problems.twice(at)] : [])),
  )
}

const searchPagesOf = (pages: Iterable<BuiltPage>, dir: string): SearchPage[] =>
  [...pages].flatMap(({ page, listed }) =>
    page.search
      ? [{ path: listed.path, hash: page.etag, source: () => readFile(path.join(publicDir(dir), page.file), 'utf8') }]
      : [],
  )

/**
 * Builds a whole release into a folder of its own and checks it; the folder gets its name only at the end. The live
 * release is read and never touched. Throws ReleaseRefused when the content or the site does not make a sound release.
 */
export const assemble = async ({ payload, settings, number, full, watch }: Assembly): Promise<Assembled> => {
  const dir = draftDir(settings.dir, number)
  await mkdir(publicDir(dir), { recursive: true })
  const site = await loadSite(settings.siteDir)
  const { catalogue, pictures } = await watch.phase('read', () => publishedSnapshot(payload))
  const last = full ? null : await readRelease(settings.dir, await liveNumber(settings.dir))
  const listed = await watch.phase('list', async () => site.listPages(catalogue))
  listOnce(listed)

  const content = publishedContent(payload, catalogue, pictures)
  const pages = new Map<string, BuiltPage>()
  const secrets = await watch.phase('secrets', () => pageWatch(payload, content, last?.facts.secrets ?? {}, dir))
  const problems: string[] = []
  const { rendered } = await watch.phase('render', () =>
    renderPages(listed, {
      site,
      content,
      pictures: new Map([...pictures].map(([id, picture]) => [id, digest(JSON.stringify(picture))])),
      origin: settings.publicUrl,
      dir,
      previous: last && { dir: last.dir, pages: last.manifest.pages, facts: last.facts.pages },
      onPage: async (built) => {
        problems.push(...built.problems, ...(await secrets.problemsOf(built)))
        pages.set(built.listed.path, { ...built, source: null })
      },
    }),
  )
  refuseProblems(problems)

  const searched = searchPagesOf(pages.values(), dir)
  const searchHash = searchHashOf(searched)
  const isSameIndex = last !== null && last.facts.searchHash === searchHash
  await watch.phase('search', () => (isSameIndex ? takeOverIndex(last.dir, dir) : writeSearchIndex(searched, dir)))

  const assets = await watch.phase('assets', () => poolAssets(settings.dir, site.clientDir, site.build))
  const files = await copyPlainFiles(site.clientDir, dir)
  const onDemand = onDemandPaths(catalogue)
  const redirects = resolveRedirects(catalogue.redirects, new Set([...pages.keys(), ...onDemand]))
  await watch.phase('check', async () => {
    const facts = new Map([...pages].map(([at, built]) => [at, built.facts]))
    const paths = [...assets, ...files].map((file) => `/${file}`)
    const others = new Set([...paths, ...onDemand, ...Object.keys(redirects), '/pagefind/pagefind.js'])
    refuseProblems(linkProblems([...facts].flatMap(([at, page]) => brokenLinks(at, page, { pages: facts, others }))))
  })

  await watch.phase('store', async () => {
    const builtAt = new Date().toISOString()
    const entries = [...pages].map(([at, { page }]) => [at, page] as const)
    const manifest: Manifest = {
      id: releaseName(number),
      number,
      builtAt,
      siteBuild: site.build,
      pages: Object.fromEntries(entries),
      redirects,
    }
    const facts: ReleaseFacts = {
      pages: Object.fromEntries([...pages].map(([at, built]) => [at, built.facts])),
      secrets: secrets.record,
      searchHash,
    }
    for (const [file, value] of [
      [manifestFile, manifest],
      [factsFile, facts],
      [catalogueFile, catalogue],
    ] as const) {
      await writeFile(file(dir), JSON.stringify(value))
      await flush(file(dir))
    }
    await rename(dir, releaseDir(settings.dir, number))
    await flush(settings.dir)
  })
  return { rendered, reused: listed.length - rendered, total: listed.length }
}
