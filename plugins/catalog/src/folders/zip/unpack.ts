import { createWriteStream } from 'node:fs'
import { mkdir } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { Transform } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { crc32 } from 'node:zlib'
import { openPromise, type ZipFile } from 'yauzl'
import { folderLimits } from '../limits.ts'
import { FolderError } from '../problem.ts'
import { folderStrings } from '../strings.ts'
import { createInspection, type Packed } from './inspect.ts'

const said = folderStrings.zip

const opened = async (path: string): Promise<ZipFile> => {
  try {
    return await openPromise(path, { lazyEntries: true, decodeStrings: false, autoClose: false })
  } catch {
    throw new FolderError([{ file: basename(path), message: said.noZip }])
  }
}

/** All entries, checked by what the zip says of them. Throws `FolderError` with every one that must not be unpacked. */
const inspected = async (zip: ZipFile, file: string): Promise<Packed[]> => {
  if (zip.entryCount > folderLimits.files) {
    throw new FolderError([{ file, message: said.tooMany(folderLimits.files) }])
  }
  const inspection = createInspection()
  try {
    for await (const entry of zip.eachEntry()) inspection.take(entry)
  } catch {
    throw new FolderError([{ file, message: said.noZip }])
  }
  if (inspection.total() > folderLimits.unpacked) {
    inspection.problems.push({ file, message: said.tooMuch(folderLimits.unpacked) })
  }
  if (inspection.problems.length > 0) throw new FolderError(inspection.problems)
  return inspection.packed
}

/** Passes bytes on and fails when they are not those that were packed. */
const checked = (expected: number): Transform => {
  let sum = 0
  return new Transform({
    transform(chunk: Buffer, _encoding, done) {
      sum = crc32(chunk, sum)
      done(null, chunk)
    },
    flush(done) {
      done(sum === expected ? null : new Error('The checksum does not match.'))
    },
  })
}

const unpackOne = async (zip: ZipFile, { path, entry }: Packed, dir: string): Promise<void> => {
  const target = join(dir, path)
  await mkdir(dirname(target), { recursive: true, mode: 0o700 })
  try {
    // Sizes are held to what the zip said, so that no file comes out larger than was checked.
    const bytes = await zip.openReadStreamPromise(entry, {})
    await pipeline(bytes, checked(entry.crc32), createWriteStream(target, { flags: 'wx', mode: 0o600 }))
  } catch {
    throw new FolderError([{ file: path, message: said.damaged }])
  }
}

/**
 * Unpacks a zip of courses into an empty folder, a chunk of a file in memory at a time. First everything is checked that
 * the zip says of itself. Throws `FolderError`; what was written until then is the caller's to remove.
 */
export const unpack = async (path: string, dir: string): Promise<void> => {
  const zip = await opened(path)
  try {
    for (const packed of await inspected(zip, basename(path))) await unpackOne(zip, packed, dir)
  } finally {
    zip.close()
  }
}
