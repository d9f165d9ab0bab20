import { mkdir, readFile, rename, stat, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { digest } from './digest.ts'
import { filesBelow, writeWithCopies } from './files.ts'
import { assetListFile, assetsDir, publicDir } from './layout.ts'
import { inPool } from './pool.ts'

const isHashed = (file: string) => file.startsWith('_astro/')
const exists = (file: string) => stat(file).then(Boolean, () => false)

/**
 * Adds a site build's hashed files to the pool that all releases share, once per build. Each is written aside and
 * renamed, with its copies first, so that no reader meets half a file.
 */
export const poolAssets = async (dir: string, clientDir: string, siteBuild: string): Promise<string[]> => {
  const hashed = (await filesBelow(clientDir)).filter(isHashed)
  await mkdir(assetsDir(dir), { recursive: true })
  await inPool(hashed, 4, async (file) => {
    const target = path.join(assetsDir(dir), file)
    if (await exists(target)) return
    const aside = path.join(assetsDir(dir), '.incoming', digest(file), path.basename(file))
    await writeWithCopies(aside, await readFile(path.join(clientDir, file)), 11)
    await moveWithCopies(aside, target)
  })
  await writeFile(assetListFile(dir, siteBuild), JSON.stringify(hashed))
  return hashed
}

const moveWithCopies = async (from: string, to: string): Promise<void> => {
  await mkdir(path.dirname(to), { recursive: true })
  for (const copy of ['.br', '.gz', '']) {
    if (await exists(from + copy)) await rename(from + copy, to + copy)
  }
}

/** Puts the site's other files (icons and the like), whose names stay, into the release itself. */
export const copyPlainFiles = async (clientDir: string, release: string): Promise<string[]> => {
  const plain = (await filesBelow(clientDir)).filter((file) => !isHashed(file))
  for (const file of plain) {
    await writeWithCopies(path.join(publicDir(release), file), await readFile(path.join(clientDir, file)))
  }
  return plain
}
