import { mkdir, readFile } from 'node:fs/promises'
import path from 'node:path'
import { type Language, pathIn } from '@academy/kernel/languages'
import type { Payload } from 'payload'
import { lessonsById } from '../content/findLesson.ts'
import { publishedSnapshots } from '../content/published.ts'
import type { Catalogue, ReleasePage } from '../contract.ts'
import { hasLanguages, lessonPath } from '../domain/paths.ts'
import { resolveRedirects } from '../domain/redirects.ts'
import type { ReleaseSettings } from '../runtime.ts'
import { copyPlainFiles, poolAssets } from './assets.ts'
import { draftDir, publicDir, releaseName } from './layout.ts'
import { brokenLinks, linkProblems } from './links.ts'
import { pageWatch } from './pageWatch.ts'
import { liveNumber, readRelease, type StoredRelease, storeRelease } from './pointer.ts'
import { ReleaseRefused } from './refused.ts'
import { type BuiltPage, renderPages } from './render.ts'
import { openSearchIndex, type SearchPage, searchHashOf, takeOverIndex } from './search.ts'
import { inLanguage, type Shown, shownInLanguages } from './shown.ts'
import { loadSite, type Site } from './site.ts'
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

/**
 * Pages that are drawn when they are asked for: there, though no file of the release. Lessons that not everybody may read,
 * and in other languages all that is not told in them.
 */
const onDemandPaths = (catalogues: readonly Catalogue[], english: readonly ReleasePage[]): string[] =>
  catalogues.flatMap((catalogue) => {
    const lessons = [...lessonsById(catalogue).values()].map(({ course, lesson }) =>
      lessonPath(course.slug, lesson.slug),
    )
    const pages = english.map(({ path: at }) => at).filter(hasLanguages)
    return [...lessons, ...pages].map((at) => pathIn(catalogue.language, at))
  })

const listOnce = (listed: readonly ReleasePage[]): void => {
  const seen = new Set<string>()
  refuseProblems(
    listed.flatMap(({ path: at }) => (seen.size === seen.add(at).size ? [strings.problems.twice(at)] : [])),
  )
}

const searchPageOf = ({ page, listed, source }: BuiltPage, dir: string): SearchPage => ({
  path: listed.path,
  hash: page.etag,
  source: async () => source ?? readFile(path.join(publicDir(dir), page.file), 'utf8'),
})

type Parts = {
  last: StoredRelease | null
  site: Site
  shown: ReadonlyMap<Language, Shown>
  dir: string
}

/** Renders, searches for secrets and indexes each page as it comes; then writes the search index. */
const makePages = async (
  listed: readonly ReleasePage[],
  { last, site, shown, dir }: Parts,
  { payload, settings, watch }: Assembly,
) => {
  const pages = new Map<string, BuiltPage>()
  const problems: string[] = []
  const secrets = await watch.phase('secrets', () => pageWatch(payload, shown, last?.facts.secrets ?? {}, dir))
  const index = await openSearchIndex(listed.flatMap(({ path: at, search }) => (search ? [at] : [])))
  const { rendered } = await watch.phase('render', () =>
    renderPages(listed, {
      site,
      shownIn: (language) => inLanguage(shown, language),
      origin: settings.publicUrl,
      dir,
      previous: last && { dir: last.dir, pages: last.manifest.pages, facts: last.facts.pages },
      onPage: async (built) => {
        problems.push(...built.problems, ...(await secrets.problemsOf(built)))
        if (built.source !== null && built.page.search) await index.add(searchPageOf(built, dir))
        pages.set(built.listed.path, { ...built, source: null })
      },
    }),
  )
  refuseProblems(problems)
  const searched = [...pages.values()].filter(({ page }) => page.search).map((built) => searchPageOf(built, dir))
  const searchHash = searchHashOf(searched)
  const isSameIndex = last?.facts.searchHash === searchHash
  await watch.phase('search', () => (last && isSameIndex ? takeOverIndex(last.dir, dir) : index.write(searched, dir)))
  return { pages, rendered, facts: { secrets: secrets.record, searchHash } }
}

const checkLinks = (pages: ReadonlyMap<string, BuiltPage>, others: ReadonlySet<string>): void => {
  const facts = new Map([...pages].map(([at, built]) => [at, built.facts]))
  refuseProblems(linkProblems([...facts].flatMap(([at, page]) => brokenLinks(at, page, { pages: facts, others }))))
}

/**
 * Builds a whole release into a folder of its own and checks it; the folder gets its name only at the end. The live
 * release is read and never touched. Throws ReleaseRefused when the content or the site does not make a sound release.
 */
export const assemble = async (assembly: Assembly): Promise<Assembled> => {
  const { payload, settings, number, full, watch } = assembly
  const dir = draftDir(settings.dir, number)
  await mkdir(publicDir(dir), { recursive: true })
  const site = await loadSite(settings.siteDir)
  const snapshots = await watch.phase('read', () => publishedSnapshots(payload))
  const shown = await watch.phase('read', () => shownInLanguages(payload, snapshots))
  const catalogues = snapshots.map(({ catalogue }) => catalogue)
  const last = full ? null : await readRelease(settings.dir, await liveNumber(settings.dir))
  const [english = [], ...translated] = await watch.phase('list', async () => catalogues.map(site.listPages))
  const listed = [...english, ...translated.flat()]
  listOnce(listed)

  const made = await makePages(listed, { last, site, shown, dir }, assembly)
  const assets = await watch.phase('assets', () => poolAssets(settings.dir, site.clientDir, site.build))
  const files = await copyPlainFiles(site.clientDir, dir)
  const onDemand = onDemandPaths(catalogues, english)
  const redirects = resolveRedirects(catalogues[0]?.redirects ?? [], new Set([...made.pages.keys(), ...onDemand]))
  const paths = [...assets, ...files].map((file) => `/${file}`)
  await watch.phase('check', async () =>
    checkLinks(made.pages, new Set([...paths, ...onDemand, ...Object.keys(redirects)])),
  )
  await watch.phase('store', () =>
    storeRelease(settings.dir, {
      catalogues,
      manifest: {
        id: releaseName(number),
        number,
        builtAt: new Date().toISOString(),
        siteBuild: site.build,
        pages: Object.fromEntries([...made.pages].map(([at, { page }]) => [at, page])),
        redirects,
        languages: catalogues.map(({ language }) => language),
      },
      facts: { ...made.facts, pages: Object.fromEntries([...made.pages].map(([at, { facts }]) => [at, facts])) },
    }),
  )
  return { rendered: made.rendered, reused: listed.length - made.rendered, total: listed.length }
}
