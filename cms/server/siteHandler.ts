import { pathIn, splitPath } from '@academy/kernel/languages'
import type { Context } from 'hono'
import { errorReply } from './errors.ts'
import type { OriginEnv } from './origin.ts'
import { plainPage } from './plainPage.ts'
import type { LiveRelease, LiveReleases } from './release/live.ts'
import { cacheControl, canonicalPath, decodedPath, type Found, resolveStatic } from './release/resolve.ts'
import type { StaticFiles } from './release/static.ts'
import type { Site } from './site.ts'
import { errors, failures, waiting } from './strings.ts'

export type SiteParts = {
  releases: LiveReleases
  files: StaticFiles
  site: () => Promise<Site>
  /** Whether a page is rendered for each reader. */
  isOnDemand: (release: LiveRelease, url: URL) => boolean | Promise<boolean>
  onDemand: (c: Context<OriginEnv>, release: LiveRelease, url: URL) => Promise<Response>
}

const redirect = (status: 301 | 308, to: string, search: string, kept: string): Response =>
  new Response(null, { status, headers: { Location: to + search, 'Cache-Control': kept } })

/** A page of the release that stands for a failure, such as `/404`, in the language of the address that was asked for. */
const statusPage = (
  release: LiveRelease,
  asked: string,
  status: 404 | 500,
): Extract<Found, { kind: 'file' }> | null => {
  const { pages } = release.manifest
  const page = pages[pathIn(splitPath(asked).language, `/${status}`)] ?? pages[`/${status}`]
  const file = page && release.files.get(page.file)
  return file ? { kind: 'file', file, status, type: page.type, cacheControl: 'no-store' } : null
}

const asked = (c: Context<OriginEnv>) => ({
  method: c.req.method,
  acceptEncoding: c.req.header('accept-encoding'),
  ifNoneMatch: c.req.header('if-none-match'),
})

/** The release's own page for a failure, or a plain one when there is no release. */
export const failurePage = async (
  c: Context<OriginEnv>,
  { releases, files }: Pick<SiteParts, 'releases' | 'files'>,
  status: 404 | 500,
): Promise<Response> => {
  const release = await releases.current()
  const page = release && statusPage(release, c.req.path, status)
  if (page) return files.answer(page, asked(c))
  const words = status === 404 ? failures.notFound : failures.internal
  return plainPage({ status, words, requestId: c.get('requestId'), headOnly: c.req.method === 'HEAD' })
}

/** An asset of a site that was compiled after the live release was built. */
const newerAsset = async (
  site: SiteParts['site'],
  pathname: string,
): Promise<Extract<Found, { kind: 'file' }> | null> => {
  if (!pathname.startsWith('/_astro/')) return null
  const file = await site().then(
    ({ files }) => files.get(pathname.slice(1)),
    () => undefined,
  )
  return file ? { kind: 'file', file, status: 200, cacheControl: cacheControl.immutable } : null
}

/** The public site: files of the live release, pages made on demand, redirects, and the release's own 404. */
export const siteHandler = (parts: SiteParts) => {
  const { releases, files, site } = parts
  const fromRelease = async (
    c: Context<OriginEnv>,
    release: LiveRelease,
    url: URL,
    pathname: string,
  ): Promise<Response> => {
    if (await parts.isOnDemand(release, url)) return parts.onDemand(c, release, url)
    const found = resolveStatic(release, pathname) ?? (await newerAsset(site, pathname))
    if (found?.kind === 'file') return files.answer(found, asked(c))
    return found ? redirect(found.status, found.to, url.search, found.cacheControl) : failurePage(c, parts, 404)
  }
  return async (c: Context<OriginEnv>): Promise<Response> => {
    if (c.req.method !== 'GET' && c.req.method !== 'HEAD') {
      const allow = 'GET, HEAD'
      return errorReply(405, 'http/method-not-allowed', errors.methodNotAllowed(allow), c.get('requestId'), {
        Allow: allow,
      })
    }
    const url = new URL(c.req.url)
    const pathname = decodedPath(url.pathname)
    if (pathname === null) return failurePage(c, parts, 404)
    const canonical = canonicalPath(url.pathname)
    if (canonical !== null) return redirect(308, canonical, url.search, cacheControl.redirect)
    const release = await releases.current()
    if (!release)
      return plainPage({ status: 503, words: waiting.release, refreshSeconds: 3, headOnly: c.req.method === 'HEAD' })
    return fromRelease(c, release, url, pathname)
  }
}
