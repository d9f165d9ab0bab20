import { createHash } from 'node:crypto'
import type { ZipEntry } from '@academy/kernel'
import { type RecordManifest, recordFiles, recordFormat } from '../../contract.ts'

type About = Pick<RecordManifest, 'academy' | 'madeAt' | 'subject'>

/** Answers the signature of a manifest; null where nothing signs. */
export type SignManifest = (manifest: string) => Promise<string | null>

const encoder = new TextEncoder()

/** Passes a file on, and says what it was once it is through. */
async function* weighed(
  { name, chunks }: ZipEntry,
  note: (file: RecordManifest['files'][number]) => void,
): AsyncGenerator<Uint8Array> {
  const hash = createHash('sha256')
  let bytes = 0
  for await (const chunk of chunks) {
    hash.update(chunk)
    bytes += chunk.length
    yield chunk
  }
  note({ name, bytes, sha256: hash.digest('hex') })
}

/** Passes files on one after the other, then the manifest of them all, and its signature. */
export async function* withManifest(
  entries: AsyncIterable<ZipEntry>,
  { academy, madeAt, subject }: About,
  sign: SignManifest,
): AsyncGenerator<ZipEntry> {
  const files: RecordManifest['files'] = []
  for await (const entry of entries) yield { name: entry.name, chunks: weighed(entry, (file) => files.push(file)) }
  const { name: format, version } = recordFormat
  const manifest: RecordManifest = { format, version, academy, madeAt, subject, files }
  const text = `${JSON.stringify(manifest, null, 2)}\n`
  yield { name: recordFiles.manifest, chunks: [encoder.encode(text)] }
  const signature = await sign(text)
  if (signature !== null) yield { name: recordFiles.signature, chunks: [encoder.encode(signature)] }
}
