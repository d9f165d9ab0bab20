import type { Entry } from 'yauzl'
import { isPictureName } from '../format/names.ts'
import { folderLimits } from '../limits.ts'
import type { Problem } from '../problem.ts'
import { folderStrings } from '../strings.ts'
import { createCollisions, decodedName, isLitterPath, refusedName } from './zipNames.ts'

const said = folderStrings.zip

/** What is to be unpacked, by its path below the zip. */
export type Packed = { path: string; entry: Entry }

const kindOfFile = 0xf000
const unixKinds = { unknown: 0, file: 0x8000, folder: 0x4000 } as const

const isSpecial = ({ externalFileAttributes }: Entry): boolean => {
  const kind = (externalFileAttributes >>> 16) & kindOfFile
  return kind !== unixKinds.unknown && kind !== unixKinds.file && kind !== unixKinds.folder
}

const isBomb = ({ compressedSize, uncompressedSize }: Entry): boolean =>
  uncompressedSize > folderLimits.ratioFrom && uncompressedSize > compressedSize * folderLimits.ratio

/** Why a file must not be unpacked, by what the zip says of it; null when it may. */
const refusedEntry = (entry: Entry, path: string): string | null => {
  if (isSpecial(entry)) return said.link
  if (entry.isEncrypted()) return said.encrypted
  if (entry.compressionMethod !== 0 && entry.compressionMethod !== 8) return said.method
  if (/\.(zip|gz|tgz|tar|7z|rar|xz|bz2)$/i.test(path)) return said.nested
  if (isBomb(entry)) return said.bomb
  const limit = isPictureName(path) ? folderLimits.picture : folderLimits.text
  return entry.uncompressedSize > limit ? said.tooLarge(limit) : null
}

/** Checks a zip's entries one after the other; problems are kept, however many. Nothing is unpacked. */
export const createInspection = () => {
  const packed: Packed[] = []
  const problems: Problem[] = []
  const collide = createCollisions()
  let total = 0
  const take = (entry: Entry): void => {
    const { name, wrong } = decodedName(entry.fileNameRaw)
    const refused = wrong ?? refusedName(name)
    if (refused) problems.push({ file: name, message: refused })
    else if (!isLitterPath(name) && !name.endsWith('/')) {
      const met = collide(name)
      const message = met === null ? refusedEntry(entry, name) : said.collision(met)
      if (message) problems.push({ file: name, message })
      else packed.push({ path: name, entry })
      total += entry.uncompressedSize
    }
  }
  return { packed, problems, take, total: () => total }
}
