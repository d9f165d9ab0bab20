import { type Site as CompiledSite, loadSite, siteBuildOf } from '@academy/catalog/site'
import { listFiles, type ServedFile } from './release/files.ts'

/** The compiled site, with its client files for pages that are newer than the live release. */
export type Site = CompiledSite & { files: Map<string, ServedFile> }

/** How long a look at the build's id holds, in milliseconds. */
const lookEvery = 1000

const load = async (siteDir: string): Promise<Site> => {
  const site = await loadSite(siteDir)
  return { ...site, files: await listFiles(site.clientDir) }
}

/** Gives the compiled site, anew after each build; rejects while there is none. */
export const siteLoader = (siteDir: string, now: () => number = Date.now): (() => Promise<Site>) => {
  let looked = Number.NEGATIVE_INFINITY
  let known: { build: string | null; site: Promise<Site> } | undefined
  return async () => {
    if (known && now() - looked < lookEvery) return known.site
    looked = now()
    const build = await siteBuildOf(siteDir)
    if (known && known.build === build) return known.site
    const site = load(siteDir)
    known = { build, site }
    site.catch(() => {
      known = undefined
    })
    return site
  }
}
