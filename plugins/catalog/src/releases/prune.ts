import { readdir, readFile } from 'node:fs/promises'
import path from 'node:path'
import type { TaskContext } from '@academy/kernel'
import { runtimeOf } from '../runtime.ts'
import { filesBelow, remove, withCopies } from './files.ts'
import { assetListFile, assetsDir, releaseDir } from './layout.ts'
import { withReleaseLock } from './lock.ts'
import { keptNumbers, liveNumber, readRelease } from './pointer.ts'

export const defaultKeep = 5

/** Half-built folders and pointers of processes that are gone; call it with the lock held. */
export const removeLeftovers = async (dir: string): Promise<void> => {
  const names = await readdir(dir).catch(() => [])
  await Promise.all(
    names.filter((name) => /^\.(building|current)-/.test(name)).map((name) => remove(path.join(dir, name))),
  )
  await remove(path.join(assetsDir(dir), '.incoming'))
}

const assetsOf = async (dir: string, siteBuild: string): Promise<string[]> => {
  const text = await readFile(assetListFile(dir, siteBuild), 'utf8').catch(() => '[]')
  return JSON.parse(text) as string[]
}

/** Removes assets that no kept release names. A page opened before a release went keeps working meanwhile. */
const pruneAssets = async (dir: string, siteBuilds: ReadonlySet<string>): Promise<void> => {
  const lists = await Promise.all([...siteBuilds].map((build) => assetsOf(dir, build)))
  const wanted = new Set([
    ...lists.flat().flatMap(withCopies),
    ...[...siteBuilds].map((build) => path.basename(assetListFile(dir, build))),
  ])
  const all = await filesBelow(assetsDir(dir))
  await Promise.all(all.filter((file) => !wanted.has(file)).map((file) => remove(path.join(assetsDir(dir), file))))
}

/** Removes all releases but the live one and the newest `keep`. Returns how many went. */
export const pruneFiles = async (dir: string, keep = defaultKeep): Promise<number> => {
  const live = await liveNumber(dir)
  const all = await keptNumbers(dir)
  const kept = new Set([...all.filter((number) => number !== live).slice(0, keep), ...(live === null ? [] : [live])])
  const gone = all.filter((number) => !kept.has(number))
  for (const number of gone) await remove(releaseDir(dir, number))
  const releases = await Promise.all([...kept].map((number) => readRelease(dir, number)))
  const builds = new Set(releases.flatMap((release) => release?.manifest.siteBuild ?? []))
  if (builds.size > 0) await pruneAssets(dir, builds)
  return gone.length
}

export const pruneReleases = async ({ payload, log }: TaskContext): Promise<void> => {
  const { dir, connectionString, keep } = runtimeOf(payload).releases
  await withReleaseLock(connectionString, async () => {
    await removeLeftovers(dir)
    log.info({ removed: await pruneFiles(dir, keep) }, 'old releases removed')
  })
}
