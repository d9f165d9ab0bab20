import { createWriteStream } from 'node:fs'
import { mkdir } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { pipeline } from 'node:stream/promises'
import { type PackedFile, readZip, ZipError } from '@academy/kernel'
import { FolderError } from '../problem.ts'
import { folderStrings } from '../strings.ts'
import { courseZip, faultInWords } from './rules.ts'

const unpackOne = async (file: PackedFile, dir: string): Promise<void> => {
  const target = join(dir, file.path)
  await mkdir(dirname(target), { recursive: true, mode: 0o700 })
  try {
    await pipeline(await file.open(), createWriteStream(target, { flags: 'wx', mode: 0o600 }))
  } catch {
    throw new FolderError([{ file: file.path, message: folderStrings.zip.faults.damaged }])
  }
}

/**
 * Unpacks a zip of courses into an empty folder, a chunk of a file in memory at a time. First everything is checked that
 * the zip says of itself. Throws `FolderError`; what was written until then is the caller's to remove.
 */
export const unpack = async (path: string, dir: string): Promise<void> => {
  try {
    await readZip({ name: basename(path), path }, courseZip, async (files) => {
      for (const file of files) await unpackOne(file, dir)
    })
  } catch (error) {
    if (!(error instanceof ZipError)) throw error
    throw new FolderError(error.problems.map(({ file, fault }) => ({ file, message: faultInWords(fault) })))
  }
}
