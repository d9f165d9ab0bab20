import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'

const skippedFolders = new Set(['node_modules', '.next', '.astro', 'dist', 'tests', '.data'])
const skippedFiles = /\.test\.[a-z]+$|\.md$|^next-env\.d\.ts$|\.tsbuildinfo$/

/**
 * A fingerprint of what a build is made from; tests and prose do not count.
 * @param root What `paths` are relative to.
 * @param paths Files and folders; one that is missing counts as missing.
 * @param values Other things the result depends on, such as variables.
 */
export const inputsHash = (root: string, paths: string[], values: Record<string, string | undefined>): string => {
  const hash = createHash('sha256').update(JSON.stringify(Object.entries(values).sort()))
  for (const path of paths) {
    for (const file of filesBelow(root, path)) hash.update(`\0${file}\0`).update(readFileSync(join(root, file)))
  }
  return hash.digest('hex')
}

const filesBelow = (root: string, path: string): string[] => {
  if (!existsSync(join(root, path))) return []
  if (!statSync(join(root, path)).isDirectory()) return [path]
  return readdirSync(join(root, path), { withFileTypes: true })
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((entry) => {
      if (entry.isDirectory()) return skippedFolders.has(entry.name) ? [] : filesBelow(root, `${path}/${entry.name}`)
      return entry.isFile() && !skippedFiles.test(entry.name) ? [`${path}/${entry.name}`] : []
    })
}
