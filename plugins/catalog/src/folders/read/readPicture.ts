import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { stat } from 'node:fs/promises'
import { extname } from 'node:path'
import { isPictureName, isVideoName } from '../format/names.ts'
import { folderLimits } from '../limits.ts'
import { folderStrings } from '../strings.ts'

const said = folderStrings.read

const isAt = (head: Buffer, at: number, ascii: string) => head.toString('latin1', at, at + ascii.length) === ascii

/** The first bytes of each kind of picture, of videos and captions. */
const kinds: Record<string, (head: Buffer) => boolean> = {
  '.png': (head) => isAt(head, 0, '\x89PNG'),
  '.jpg': (head) => isAt(head, 0, '\xff\xd8\xff'),
  '.jpeg': (head) => isAt(head, 0, '\xff\xd8\xff'),
  '.webp': (head) => isAt(head, 0, 'RIFF') && isAt(head, 8, 'WEBP'),
  '.avif': (head) => isAt(head, 4, 'ftypavif') || isAt(head, 4, 'ftypavis'),
  '.mp4': (head) => isAt(head, 4, 'ftyp') && !isAt(head, 8, 'avif') && !isAt(head, 8, 'avis'),
  '.webm': (head) => isAt(head, 0, '\x1a\x45\xdf\xa3'),
  '.vtt': (head) => /^(\xef\xbb\xbf)?WEBVTT([ \t\r\n]|$)/.test(head.toString('latin1')),
}

/** Most that a file of this name may weigh, and what is said of one that is not what its name says. */
const rulesFor = (name: string): { most: number; wrong: string } => {
  if (isVideoName(name)) return { most: folderLimits.video, wrong: said.notVideo }
  return isPictureName(name)
    ? { most: folderLimits.picture, wrong: said.notPicture }
    : { most: folderLimits.text, wrong: said.notCaptions }
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

/** What tells a picture, a video or captions apart, or what is wrong with it. */
export const readPicture = async (path: string): Promise<{ bytes: number; sha256: string } | { wrong: string }> => {
  const { size } = await stat(path)
  const { most, wrong } = rulesFor(path)
  if (size > most) return { wrong: said.tooLarge(most) }
  const { sha256, head } = await digestOf(createReadStream(path))
  return kinds[extname(path).toLowerCase()]?.(head) ? { bytes: size, sha256 } : { wrong }
}
