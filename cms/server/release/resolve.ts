import { pathIn, splitPath } from '@academy/kernel/languages'
import type { ServedFile } from './files.ts'
import type { LiveRelease } from './live.ts'

/** How long a reply may be kept. A page is asked for again each time and mostly answered by 304. */
export const cacheControl = {
  revalidate: 'public, max-age=0, must-revalidate',
  immutable: 'public, max-age=31536000, immutable',
  /** A moved page's slug may be given to another one some day. */
  redirect: 'public, max-age=3600',
  /** The same to everybody, and may be another any minute. */
  briefly: 'public, max-age=60',
  private: 'private, no-store',
} as const

export type Found =
  | { kind: 'file'; file: ServedFile; status: number; type?: string; cacheControl: string }
  | { kind: 'redirect'; to: string; status: 301 | 308; cacheControl: string }

/** Pagefind names these by their content. */
const hashedSearchFile = /^pagefind\/(fragment|index|filter)\//

/** The one spelling of a path, when the given one is another: no empty segments, no slash at the end. */
export const canonicalPath = (pathname: string): string | null => {
  const canonical = `/${pathname.split('/').filter(Boolean).join('/')}`
  return canonical === pathname ? null : canonical
}

/** The decoded path, or null when its percent signs are broken or it carries a null byte. */
export const decodedPath = (pathname: string): string | null => {
  try {
    const decoded = decodeURIComponent(pathname)
    return decoded.includes('\0') ? null : decoded
  } catch {
    return null
  }
}

/** What the release holds at a canonical, decoded path; null when nothing. */
export const resolveStatic = (release: LiveRelease, pathname: string): Found | null => {
  const page = Object.hasOwn(release.manifest.pages, pathname) ? release.manifest.pages[pathname] : undefined
  const pageFile = page && release.files.get(page.file)
  if (page && pageFile) {
    return { kind: 'file', file: pageFile, status: page.status, type: page.type, cacheControl: cacheControl.revalidate }
  }

  const name = pathname.slice(1)
  const asset = release.assets.get(name)
  if (asset) {
    const kept = name.startsWith('_astro/') ? cacheControl.immutable : cacheControl.revalidate
    return { kind: 'file', file: asset, status: 200, cacheControl: kept }
  }

  const file = name.endsWith('.html') ? undefined : release.files.get(name)
  if (file) {
    const kept = hashedSearchFile.test(name) ? cacheControl.immutable : cacheControl.revalidate
    return { kind: 'file', file, status: 200, cacheControl: kept }
  }

  // A page has moved in every language.
  const { redirects } = release.manifest
  const { language, path } = splitPath(pathname)
  const to = Object.hasOwn(redirects, path) ? redirects[path] : undefined
  if (to === undefined) return null
  return { kind: 'redirect', to: pathIn(language, to), status: 301, cacheControl: cacheControl.redirect }
}
