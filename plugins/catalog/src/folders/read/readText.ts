import { readFile, stat } from 'node:fs/promises'
import { folderLimits } from '../limits.ts'
import { folderStrings } from '../strings.ts'

const said = folderStrings.read
const utf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true })

const startsWith = (bytes: Uint8Array, ...start: number[]) => start.every((byte, at) => bytes[at] === byte)

const decoded = (bytes: Uint8Array): string | null => {
  try {
    return utf8.decode(bytes)
  } catch {
    return null
  }
}

/** The text of a file that has to be UTF-8, or what is wrong with it. */
export const readText = async (path: string): Promise<{ text: string } | { wrong: string }> => {
  if ((await stat(path)).size > folderLimits.text) return { wrong: said.tooLarge(folderLimits.text) }
  const bytes = await readFile(path)
  if (startsWith(bytes, 0xff, 0xfe) || startsWith(bytes, 0xfe, 0xff)) return { wrong: said.utf16 }
  if (startsWith(bytes, 0xef, 0xbb, 0xbf)) return { wrong: said.bom }
  const text = decoded(bytes)
  if (text === null) return { wrong: said.notUtf8 }
  return text.includes('\0') ? { wrong: said.zeroByte } : { text }
}
