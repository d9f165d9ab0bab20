import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { stat } from 'node:fs/promises'
import { extname } from 'node:path'
import { folderLimits } from '../limits.ts'
import { folderStrings } from '../strings.ts'

const said = folderStrings.read

const isAt = (head: Buffer, at: number, ascii: string) => head.toString('latin1', at, at + ascii.length) === ascii

/** The first bytes of each kind of picture. */
const kinds: Record<string, (head: Buffer) => boolean> = {
  '.png': (head) => isAt(head, 0, '\x89PNG'),
  '.jpg': (head) => isAt(head, 0, '\xff\xd8\xff'),
  '.jpeg': (head) => isAt(head, 0, '\xff\xd8\xff'),
  '.webp': (head) => isAt(head, 0, 'RIFF') && isAt(head, 8, 'WEBP'),
  '.avif': (head) => isAt(head, 4, 'ftypavif') || isAt(head, 4, 'ftypavis'),
}

/** SHA-256 in hex of a picture, and its first bytes; no more than a chunk of it is in memory. */
export const digestOf = async (chunks: AsyncIterable<Uint8Array>): Promise<{ sha256: string; head: Buffer }> => {
  const hash = createHash('sha256')
  let head = Buffer.alloc(0)
  for await (const chunk of chunks) {
    if (head.length < 16) head = Buffer.concat([head, chunk.subarray(0, 16)])
    hash.update(chunk)
  }
  return { sha256: hash.digest('hex'), head }
}

/** What tells a picture apart, or what is wrong with it. */
export const readPicture = async (path: string): Promise<{ bytes: number; sha256: string } | { wrong: string }> => {
  const { size } = await stat(path)
  if (size > folderLimits.picture) return { wrong: said.tooLarge(folderLimits.picture) }
  const { sha256, head } = await digestOf(createReadStream(path))
  return kinds[extname(path).toLowerCase()]?.(head) ? { bytes: size, sha256 } : { wrong: said.notPicture }
}
