import { readlinkSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { type Catalogue, catalogue } from '@academy/catalog/contract'
import {
  assetsDir,
  catalogueFile,
  currentLink,
  type Manifest,
  manifest,
  manifestFile,
  publicDir,
} from '@academy/catalog/layout'
import type { Logger } from '@academy/kernel'
import { defaultLanguage, type Language } from '@academy/kernel/languages'
import { listFiles, type ServedFile } from './files.ts'

/** The release that readers see, held in memory until the pointer moves. */
export type LiveRelease = {
  manifest: Manifest
  /** Files of `public/`, by relative path. */
  files: Map<string, ServedFile>
  /** Hashed files of all recent site builds, by relative path (`_astro/x.js`). */
  assets: Map<string, ServedFile>
  /** Read on first use; the same object for the release's life. @default in English */
  catalogue: (language?: Language) => Promise<Catalogue>
}

export type LiveReleases = {
  /** The live release, or null before the first one that can be read. */
  current: () => LiveRelease | null | Promise<LiveRelease | null>
}

/** How long a look at the pointer holds, in milliseconds. */
const lookEvery = 200

const targetOf = (pointer: string): string | null => {
  try {
    return readlinkSync(pointer)
  } catch {
    return null
  }
}

const load = async (releases: string, target: string): Promise<LiveRelease> => {
  const folder = path.resolve(releases, target)
  const [text, files, assets] = await Promise.all([
    readFile(manifestFile(folder), 'utf8'),
    listFiles(publicDir(folder)),
    listFiles(assetsDir(releases)),
  ])
  const reading = new Map<Language, Promise<Catalogue>>()
  const readCatalogue = async (language: Language) =>
    catalogue.parse(JSON.parse(await readFile(catalogueFile(folder, language), 'utf8')))
  return {
    manifest: manifest.parse(JSON.parse(text)),
    files,
    assets,
    catalogue: (language = defaultLanguage) => {
      const known = reading.get(language) ?? readCatalogue(language)
      reading.set(language, known)
      return known
    },
  }
}

/**
 * Follows the pointer `<releases>/current`. One `readlink` in 200 ms at most, and only when somebody asks: a new
 * release shows without a restart, and a release that cannot be read leaves the one before it live.
 */
export const liveReleases = (releases: string, log: Logger, now: () => number = Date.now): LiveReleases => {
  const pointer = currentLink(releases)
  let live: { target: string; release: LiveRelease } | null = null
  let looked = Number.NEGATIVE_INFINITY
  let loading: Promise<LiveRelease | null> | null = null
  let unreadable: string | null = null

  const follow = async (target: string): Promise<LiveRelease | null> => {
    try {
      const release = await load(releases, target)
      live = { target, release }
      log.info({ release: release.manifest.number, files: release.files.size }, 'release is live')
      return release
    } catch (error) {
      if (unreadable !== target) log.error({ err: error, target }, 'release cannot be read')
      unreadable = target
      return live?.release ?? null
    } finally {
      loading = null
    }
  }

  return {
    current: () => {
      if (loading) return loading
      if (now() - looked < lookEvery) return live?.release ?? null
      looked = now()
      const target = targetOf(pointer)
      if (target === null || target === live?.target) return live?.release ?? null
      loading = follow(target)
      return loading
    },
  }
}
