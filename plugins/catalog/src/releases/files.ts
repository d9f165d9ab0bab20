import { link, mkdir, open, readdir, rm, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'

const brotli = promisify(brotliCompress)
const deflate = promisify(gzip)

const compressible = new Set(['.html', '.css', '.js', '.mjs', '.json', '.xml', '.txt', '.svg', '.webmanifest'])
export const isCompressible = (file: string) => compressible.has(path.extname(file))

/** What a file brings with it: itself and its compressed copies. */
export const withCopies = (file: string): string[] =>
  isCompressible(file) ? [file, `${file}.br`, `${file}.gz`] : [file]

/**
 * Writes a file with its compressed copies beside it. Quality 5 costs a page about a millisecond; assets, compressed
 * once per site build, take 11.
 */
export const writeWithCopies = async (file: string, content: Uint8Array, quality: 5 | 11 = 5): Promise<void> => {
  await mkdir(path.dirname(file), { recursive: true })
  if (!isCompressible(file)) return writeFile(file, content)
  const params = { [constants.BROTLI_PARAM_QUALITY]: quality, [constants.BROTLI_PARAM_SIZE_HINT]: content.byteLength }
  const [small, older] = await Promise.all([
    brotli(content, { params }),
    deflate(content, { level: quality === 11 ? 9 : 6 }),
  ])
  await Promise.all([writeFile(file, content), writeFile(`${file}.br`, small), writeFile(`${file}.gz`, older)])
}

/** Gives a file of one release, with its copies, to another without copying bytes; false when it is not there. */
export const linkWithCopies = async (from: string, to: string): Promise<boolean> => {
  await mkdir(path.dirname(to), { recursive: true })
  try {
    for (const copy of withCopies(from)) await link(copy, to + copy.slice(from.length))
    return true
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return false
    throw error
  }
}

/** Every file below a folder, relative to it, with forward slashes; a folder that is not there has none. */
export const filesBelow = async (folder: string): Promise<string[]> => {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(
    (error: NodeJS.ErrnoException) => {
      if (error.code === 'ENOENT') return []
      throw error
    },
  )
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)).split(path.sep).join('/'))
}

/** Makes what was written in a folder or file outlast a power cut. */
export const flush = async (target: string): Promise<void> => {
  const handle = await open(target, 'r')
  try {
    await handle.sync()
  } finally {
    await handle.close()
  }
}

export const remove = (target: string) => rm(target, { recursive: true, force: true, maxRetries: 3 })
