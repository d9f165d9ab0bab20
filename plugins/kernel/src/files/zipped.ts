import { Zip, ZipDeflate } from 'fflate'

export type ZipEntry = { name: string; chunks: AsyncIterable<Uint8Array> | Iterable<Uint8Array> }

const nothing = new Uint8Array(0)

/**
 * The bytes of a zip with these entries, made as they are asked for: no more than a chunk is in memory. The same entries
 * and time always give the same bytes. A zip knows local time only, to two seconds.
 */
export async function* zipped(entries: AsyncIterable<ZipEntry>, now: Date): AsyncGenerator<Uint8Array> {
  let made: Uint8Array[] = []
  const zip = new Zip((error, data) => {
    if (error) throw error
    made.push(data)
  })
  const taken = () => {
    const all = made
    made = []
    return all
  }
  for await (const { name, chunks } of entries) {
    const entry = new ZipDeflate(name)
    entry.mtime = now
    zip.add(entry)
    for await (const chunk of chunks) {
      entry.push(chunk)
      yield* taken()
    }
    entry.push(nothing, true)
    yield* taken()
  }
  zip.end()
  yield* taken()
}
