import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { readdir } from 'node:fs/promises'
import { join, relative } from 'node:path'
import { isLitter } from '@academy/kernel'

/** All files below a folder, without what systems leave behind; a link is named and not followed. */
const filesIn = async (dir: string): Promise<{ path: string; isFile: boolean }[]> => {
  const found = []
  for (const entry of await readdir(dir, { withFileTypes: true })) {
    const path = join(dir, entry.name)
    if (isLitter(entry.name)) continue
    if (entry.isDirectory()) found.push(...(await filesIn(path)))
    else found.push({ path, isFile: entry.isFile() })
  }
  return found
}

/** A print of every byte of a course's folder as it lies there, whether it could be imported or not. */
export const folderPrint = async (dir: string): Promise<string> => {
  const print = createHash('sha256')
  const files = (await filesIn(dir)).map((file) => ({ ...file, name: relative(dir, file.path).replaceAll('\\', '/') }))
  for (const { path, isFile, name } of files.sort((a, b) => (a.name < b.name ? -1 : 1))) {
    const content = createHash('sha256')
    if (isFile) for await (const chunk of createReadStream(path)) content.update(chunk as Uint8Array)
    print.update(`${JSON.stringify(name)} ${isFile ? content.digest('hex') : 'link'}\n`)
  }
  return print.digest('hex')
}
