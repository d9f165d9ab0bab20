import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import type { SiteApp } from '@academy/catalog/contract'
import { listFiles, type ServedFile } from './release/files.ts'

/** The compiled site, with its client files for pages that are newer than the live release. */
export type Site = { buildId: string; app: SiteApp; files: Map<string, ServedFile> }

/** How long a look at the build's id holds, in milliseconds. */
const lookEvery = 1000

const load = async (siteDir: string, buildId: string): Promise<Site> => {
  const entry = pathToFileURL(path.join(siteDir, 'server/entry.mjs'))
  entry.searchParams.set('build', buildId)
  const [app, files] = await Promise.all([
    import(entry.href) as Promise<SiteApp>,
    listFiles(path.join(siteDir, 'client')),
  ])
  return { buildId, app, files }
}

/** Gives the compiled site, anew after each build; rejects while there is none. */
export const siteLoader = (siteDir: string, now: () => number = Date.now): (() => Promise<Site>) => {
  let looked = Number.NEGATIVE_INFINITY
  let known: { buildId: string; site: Promise<Site> } | undefined
  return async () => {
    if (known && now() - looked < lookEvery) return known.site
    looked = now()
    const buildId = (await readFile(path.join(siteDir, 'build-id'), 'utf8')).trim()
    if (known?.buildId === buildId) return known.site
    const site = load(siteDir, buildId)
    known = { buildId, site }
    site.catch(() => {
      known = undefined
    })
    return site
  }
}
