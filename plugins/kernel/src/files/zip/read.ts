import { pipeline, type Readable, Transform } from 'node:stream'
import { crc32 } from 'node:zlib'
import { openPromise, type ZipFile } from 'yauzl'
import { ZipError } from './faults.ts'
import { createInspection, type Packed, type ZipRules } from './inspect.ts'

/** A file in a zip. `open` passes it on a chunk at a time, and fails when it is not what was packed. */
export type PackedFile = { path: string; bytes: number; open: () => Promise<Readable> }

/** A zip on disk; `name` is what it is called by. */
type ZipPlace = { path: string; name: string }

const opened = async ({ path, name }: ZipPlace): Promise<ZipFile> => {
  try {
    return await openPromise(path, { lazyEntries: true, decodeStrings: false, autoClose: false })
  } catch {
    throw new ZipError([{ file: name, fault: { what: 'no-zip' } }])
  }
}

/** All entries, checked by what the zip says of them. Throws `ZipError` with every one that must not be unpacked. */
const inspected = async (zip: ZipFile, file: string, rules: ZipRules): Promise<Packed[]> => {
  const { files, unpacked: bytes } = rules
  if (zip.entryCount > files) throw new ZipError([{ file, fault: { what: 'too-many', files } }])
  const inspection = createInspection(rules)
  try {
    for await (const entry of zip.eachEntry()) inspection.take(entry)
  } catch {
    throw new ZipError([{ file, fault: { what: 'no-zip' } }])
  }
  if (inspection.total() > bytes) inspection.problems.push({ file, fault: { what: 'too-much', bytes } })
  if (inspection.problems.length > 0) throw new ZipError(inspection.problems)
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

const toFile = (zip: ZipFile, { path, entry }: Packed): PackedFile => ({
  path,
  bytes: entry.uncompressedSize,
  open: async () => {
    // Sizes are held to what the zip said, so that no file comes out larger than was checked.
    const bytes = await zip.openReadStreamPromise(entry, {})
    // Whoever reads the last of them hears of what failed in any.
    return pipeline(bytes, checked(entry.crc32), () => {})
  },
})

/**
 * Hands the files of a zip to `work`, once all that the zip says of itself is checked; nothing is unpacked before. Throws
 * `ZipError`. A file that is damaged fails when it is read.
 */
export const readZip = async <Result>(
  place: ZipPlace,
  rules: ZipRules,
  work: (files: PackedFile[]) => Promise<Result>,
): Promise<Result> => {
  const zip = await opened(place)
  try {
    const packed = await inspected(zip, place.name, rules)
    return await work(packed.map((each) => toFile(zip, each)))
  } finally {
    zip.close()
  }
}
