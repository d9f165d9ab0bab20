import { extname } from 'node:path'

/** Videos and their captions: what is uploaded besides pictures. */

const isAt = (head: Buffer, at: number, ascii: string) => head.toString('latin1', at, at + ascii.length) === ascii

type Clip = { mime: string; is: (head: Buffer) => boolean }

/** By the end of the name; `is` looks at the first bytes. AVIF is in a box of the same make as MP4. */
const clips: Record<string, Clip> = {
  '.mp4': {
    mime: 'video/mp4',
    is: (head) => isAt(head, 4, 'ftyp') && !/^avi[fs]$/.test(head.toString('latin1', 8, 12)),
  },
  '.webm': { mime: 'video/webm', is: (head) => isAt(head, 0, '\x1a\x45\xdf\xa3') },
  '.vtt': { mime: 'text/vtt', is: (head) => /^(\xef\xbb\xbf)?WEBVTT([ \t\r\n]|$)/.test(head.toString('latin1')) },
}

export const clipTypes: string[] = Object.values(clips).map(({ mime }) => mime)

/** `picture` for whatever is neither named as a clip nor one by its bytes; a wrong name is told by what it should have been. */
export type Sniffed = { mime: string } | 'picture' | 'not-captions' | 'not-video'

/** What a file is, by its name and its first bytes. */
export const sniff = (name: string, data: Buffer): Sniffed => {
  const head = data.subarray(0, 16)
  const extension = extname(name).toLowerCase()
  const named = clips[extension]
  if (named?.is(head)) return { mime: named.mime }
  if (named) return extension === '.vtt' ? 'not-captions' : 'not-video'
  const really = Object.entries(clips).find(([, clip]) => clip.is(head))?.[0]
  if (!really) return 'picture'
  return really === '.vtt' ? 'not-captions' : 'not-video'
}

/** Names that have it already, as files of an export do, keep it; a number after it is Payload's, for a name that was taken. */
const isUnguessable = (stem: string) => /-[0-9a-f]{16}(-\d+)?$/.test(stem)

/**
 * `talk.mp4` → `talk-3f9c0a61d2b84e75.mp4`: whoever has the address of a file can fetch it, so that of a paid lesson’s video
 * must not be guessed. `random` is 16 hex digits.
 */
export const unguessable = (name: string, random: string): string => {
  const extension = extname(name)
  const stem = name.slice(0, name.length - extension.length)
  return isUnguessable(stem) ? name : `${stem}-${random}${extension}`
}
