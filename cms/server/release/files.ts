import { readdir } from 'node:fs/promises'
import path from 'node:path'
import { type Encoding, encodings, extensionOf } from './encoding.ts'

/** A file that may be served, with the compressed copies that lie beside it. */
export type ServedFile = { absolute: string; compressed: Encoding[] }

/**
 * Lists a folder once, by path relative to it with forward slashes. Only listed files are ever opened, so no request
 * can reach outside. Names that begin with a dot are left out; a folder that does not exist lists nothing.
 */
export const listFiles = async (folder: string): Promise<Map<string, ServedFile>> => {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(
    (error: NodeJS.ErrnoException) => {
      if (error.code === 'ENOENT') return []
      throw error
    },
  )
  const names = new Set(
    entries
      .filter((entry) => entry.isFile() && !entry.name.startsWith('.'))
      .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name))),
  )
  const isCopy = (name: string) =>
    encodings.some(
      (encoding) => name.endsWith(extensionOf[encoding]) && names.has(name.slice(0, -extensionOf[encoding].length)),
    )
  const served = new Map<string, ServedFile>()
  for (const name of names) {
    if (isCopy(name)) continue
    const compressed = encodings.filter((encoding) => names.has(name + extensionOf[encoding]))
    served.set(name.split(path.sep).join('/'), { absolute: path.join(folder, name), compressed })
  }
  return served
}
