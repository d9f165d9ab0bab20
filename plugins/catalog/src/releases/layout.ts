import path from 'node:path'
import { defaultLanguage, type Language, languageCodes } from '@academy/kernel/languages'
import { z } from 'zod'

/**
 * How a release lies on disk; the builder writes it and the origin server reads it. Nothing here imports Payload.
 *
 *   <dir>/current            symlink to the live release's folder, replaced by rename
 *   <dir>/assets/…           the compiled site's client files of recent builds, at the paths they are served under
 *   <dir>/r000012/manifest.json, catalogue.json, catalogue.de.json, public/…
 */
export const currentLink = (dir: string) => path.join(dir, 'current')
export const assetsDir = (dir: string) => path.join(dir, 'assets')
export const releaseName = (number: number) => `r${String(number).padStart(6, '0')}`
export const releaseDir = (dir: string, number: number) => path.join(dir, releaseName(number))
/** A folder that a build writes before its release is whole; never served. */
export const draftDir = (dir: string, number: number) => path.join(dir, `.building-${releaseName(number)}`)
export const publicDir = (release: string) => path.join(release, 'public')
export const manifestFile = (release: string) => path.join(release, 'manifest.json')
export const factsFile = (release: string) => path.join(release, 'facts.json')
/** The catalogue in one language; in English without its code. */
export const catalogueFile = (release: string, language: Language = defaultLanguage) =>
  path.join(release, language === defaultLanguage ? 'catalogue.json' : `catalogue.${language}.json`)
/** Written beside the releases by the builder: which asset files belong to which site build. */
export const assetListFile = (dir: string, siteBuild: string) => path.join(dir, 'assets', `.build-${siteBuild}.json`)

/** Number of a release's folder; null for any other name. */
export const releaseNumber = (name: string): number | null => {
  const digits = /^r(\d{6,})$/.exec(name)?.[1]
  return digits ? Number(digits) : null
}

export const manifestPage = z.object({
  /** Below `public/`, with forward slashes. Compressible files have `.br` and `.gz` beside them. */
  file: z.string(),
  /** Of what the page was made from; the same hash is the same page. */
  hash: z.string(),
  /** Strong entity tag, quotes included. */
  etag: z.string(),
  status: z.int(),
  /** Media type as sent in `Content-Type`. */
  type: z.string(),
  /** Whether it is in the search index. */
  search: z.boolean(),
})
export type ManifestPage = z.infer<typeof manifestPage>

export const manifest = z.object({
  /** Folder name, such as `r000012`. */
  id: z.string(),
  number: z.int(),
  /** ISO 8601, UTC. */
  builtAt: z.string(),
  /** Hash of the compiled site that rendered the pages. */
  siteBuild: z.string(),
  /** By path without a trailing slash, `/` for home. */
  pages: z.record(z.string(), manifestPage),
  /** Old path to new path, chains already collapsed. */
  redirects: z.record(z.string(), z.string()),
  /** Those that it has a catalogue in. */
  languages: z.array(z.enum(languageCodes)).default([defaultLanguage]),
})
export type Manifest = z.infer<typeof manifest>

/** What a build keeps of its pages so that the next need not parse them again. The origin does not read it. */
export const releaseFacts = z.object({
  pages: z.record(
    z.string(),
    z.object({
      /** Same-origin addresses that the page points at, such as `/courses/x#outline`. */
      links: z.array(z.string()),
      /** Ids that a link's fragment may name. */
      anchors: z.array(z.string()),
      /** Digests of the uploads shown, by id: a changed picture renders the page anew. */
      pictures: z.record(z.string(), z.string()),
      /** The same of the snippets shown. */
      snippets: z.record(z.string(), z.string()).default({}),
    }),
  ),
  /** What the pages were searched for: id of a lesson or snippet to `updatedAt` of its body. */
  secrets: z.record(z.string(), z.string()),
  /** Digest of what the search index was made from. */
  searchHash: z.string(),
})
export type ReleaseFacts = z.infer<typeof releaseFacts>
export type PageFacts = ReleaseFacts['pages'][string]

/** `/courses/x` → `courses/x/index.html`; a path whose last part has an extension is that file. */
export const fileOf = (pagePath: string): string => {
  const clean = pagePath.replace(/^\/+|\/+$/g, '')
  if (clean === '') return 'index.html'
  return path.posix.extname(clean) ? clean : `${clean}/index.html`
}
