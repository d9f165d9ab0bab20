import { randomUUID } from 'node:crypto'
import { readdir, readFile, readlink, rename, symlink, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { type Catalogue, catalogue } from '../contract.ts'
import { flush } from './files.ts'
import {
  catalogueFile,
  currentLink,
  draftDir,
  factsFile,
  type Manifest,
  manifest,
  manifestFile,
  type ReleaseFacts,
  releaseDir,
  releaseFacts,
  releaseName,
  releaseNumber,
} from './layout.ts'

/** Number of the release that readers see; null before the first. */
export const liveNumber = async (dir: string): Promise<number | null> => {
  const target = await readlink(currentLink(dir)).catch(() => null)
  return target === null ? null : releaseNumber(path.basename(target))
}

/** Points at another release: readers see the old one or the new one, nothing between. */
export const pointAt = async (dir: string, number: number): Promise<void> => {
  const aside = path.join(dir, `.current-${randomUUID()}`)
  await symlink(releaseName(number), aside, 'dir')
  await rename(aside, currentLink(dir))
  await flush(dir)
}

/** Numbers of the releases on disk, newest first. */
export const keptNumbers = async (dir: string): Promise<number[]> => {
  const names = await readdir(dir).catch(() => [])
  return names.flatMap((name) => releaseNumber(name) ?? []).toSorted((a, b) => b - a)
}

export type StoredRelease = { dir: string; manifest: Manifest; facts: ReleaseFacts }

/** Writes down what a built release holds, and gives its folder its name: from then on it is whole. */
export const storeRelease = async (
  dir: string,
  { manifest: pages, facts, catalogues }: { manifest: Manifest; facts: ReleaseFacts; catalogues: readonly Catalogue[] },
): Promise<void> => {
  const building = draftDir(dir, pages.number)
  const files = [
    [manifestFile(building), pages],
    [factsFile(building), facts],
    ...catalogues.map((shown) => [catalogueFile(building, shown.language), shown] as const),
  ] as const
  for (const [file, value] of files) {
    await writeFile(file, JSON.stringify(value))
    await flush(file)
  }
  await rename(building, releaseDir(dir, pages.number))
  await flush(dir)
}

/** A release on disk as its builder left it; null when it is not there or not whole. */
export const readRelease = async (dir: string, number: number | null): Promise<StoredRelease | null> => {
  if (number === null) return null
  const folder = releaseDir(dir, number)
  try {
    const [pages, facts] = await Promise.all([
      readFile(manifestFile(folder), 'utf8'),
      readFile(factsFile(folder), 'utf8'),
    ])
    return { dir: folder, manifest: manifest.parse(JSON.parse(pages)), facts: releaseFacts.parse(JSON.parse(facts)) }
  } catch {
    return null
  }
}

/** What readers see now of the catalogue; null before the first release. */
export const liveCatalogue = async (dir: string): Promise<Catalogue | null> => {
  const number = await liveNumber(dir)
  if (number === null) return null
  return catalogue.parse(JSON.parse(await readFile(catalogueFile(releaseDir(dir, number)), 'utf8')))
}
