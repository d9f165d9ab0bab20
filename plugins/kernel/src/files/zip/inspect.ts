import type { Entry } from 'yauzl'
import type { ZipFault, ZipProblem } from './faults.ts'
import { createCollisions, decodedName, isLitterPath, refusedName } from './names.ts'

/** What a zip may hold. Bytes are of what comes out. */
export type ZipRules = {
  files: number
  unpacked: number
  /** Most bytes of one file, by its path. */
  largest: (path: string) => number
  /** How many times larger a file may come out than it was packed, from a size on below which nobody minds. */
  ratio: number
  ratioFrom: number
}

/** What is to be unpacked, by its path below the zip. */
export type Packed = { path: string; entry: Entry }

const kindOfFile = 0xf000
const unixKinds = { unknown: 0, file: 0x8000, folder: 0x4000 } as const

const isSpecial = ({ externalFileAttributes }: Entry): boolean => {
  const kind = (externalFileAttributes >>> 16) & kindOfFile
  return kind !== unixKinds.unknown && kind !== unixKinds.file && kind !== unixKinds.folder
}

const isBomb = ({ compressedSize, uncompressedSize }: Entry, { ratio, ratioFrom }: ZipRules): boolean =>
  uncompressedSize > ratioFrom && uncompressedSize > compressedSize * ratio

/** Why a file must not be unpacked, by what the zip says of it; null when it may. */
const refusedEntry = (entry: Entry, path: string, rules: ZipRules): ZipFault | null => {
  if (isSpecial(entry)) return { what: 'link' }
  if (entry.isEncrypted()) return { what: 'encrypted' }
  if (entry.compressionMethod !== 0 && entry.compressionMethod !== 8) return { what: 'method' }
  if (/\.(zip|gz|tgz|tar|7z|rar|xz|bz2)$/i.test(path)) return { what: 'nested' }
  if (isBomb(entry, rules)) return { what: 'bomb' }
  const bytes = rules.largest(path)
  return entry.uncompressedSize > bytes ? { what: 'too-large', bytes } : null
}

/** Checks a zip's entries one after the other; problems are kept, however many. Nothing is unpacked. */
export const createInspection = (rules: ZipRules) => {
  const packed: Packed[] = []
  const problems: ZipProblem[] = []
  const collide = createCollisions()
  let total = 0
  const take = (entry: Entry): void => {
    const { name, wrong } = decodedName(entry.fileNameRaw)
    const refused = wrong ?? refusedName(name)
    if (refused) problems.push({ file: name, fault: refused })
    else if (!isLitterPath(name) && !name.endsWith('/')) {
      const met = collide(name)
      const fault: ZipFault | null = met === null ? refusedEntry(entry, name, rules) : { what: 'collision', with: met }
      if (fault) problems.push({ file: name, fault })
      else packed.push({ path: name, entry })
      total += entry.uncompressedSize
    }
  }
  return { packed, problems, take, total: () => total }
}
