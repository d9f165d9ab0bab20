import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import type { SiteApp } from '../contract.ts'
import { ReleaseRefused } from './refused.ts'
import { strings } from './strings.ts'

export type Site = SiteApp & {
  /** Hash of the compiled site; another hash renders every page anew. */
  build: string
  /** Its client files: `_astro/…` and what lies in the site's public folder. */
  clientDir: string
}

/** The compiled site's hash; null when there is none. */
export const siteBuildOf = async (siteDir: string): Promise<string | null> => {
  const id = await readFile(path.join(siteDir, 'build-id'), 'utf8').catch(() => null)
  return id?.trim() || null
}

/** Loads the compiled site; one built anew since is another module. */
export const loadSite = async (siteDir: string): Promise<Site> => {
  const build = await siteBuildOf(siteDir)
  if (!build) throw new ReleaseRefused(strings.reasons.noSite(siteDir))
  const entry = pathToFileURL(path.join(siteDir, 'server', 'entry.mjs'))
  entry.searchParams.set('build', build)
  const app = (await import(
    /* webpackIgnore: true */ /* turbopackIgnore: true */ /* @vite-ignore */ entry.href
  )) as SiteApp
  return { render: app.render, listPages: app.listPages, build, clientDir: path.join(siteDir, 'client') }
}
