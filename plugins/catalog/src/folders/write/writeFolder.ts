import { mkdir, readdir, rm, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { isLitter } from '@academy/kernel'
import type { OpenPicture } from '../exportCourse.ts'
import { FolderError } from '../problem.ts'
import { folderStrings } from '../strings.ts'
import type { CourseFiles } from './courseFiles.ts'

const namesIn = (dir: string) => readdir(dir).catch(() => [])

/** A folder that is neither empty nor a course may hold anything. */
const refuseOther = (names: string[], dir: string): void => {
  const isOther = names.some((name) => !isLitter(name)) && !names.includes('course.md')
  if (isOther) throw new FolderError([{ file: dir, message: folderStrings.write.notCourse }])
}

/**
 * Writes a course's folder. What else lies in it is removed, so that it is the course and nothing but the course; names
 * with a dot in front, such as .git, stay. Throws `FolderError` for a folder of something else.
 */
export const writeFolder = async ({ texts, pictures }: CourseFiles, dir: string, open: OpenPicture): Promise<void> => {
  const names = await namesIn(dir)
  refuseOther(names, dir)
  for (const name of names) {
    if (!isLitter(name)) await rm(join(dir, name), { recursive: true, force: true })
  }
  for (const [path, text] of texts) {
    await mkdir(dirname(join(dir, path)), { recursive: true })
    await writeFile(join(dir, path), text)
  }
  for (const [path, filename] of pictures) {
    await mkdir(dirname(join(dir, path)), { recursive: true })
    await writeFile(join(dir, path), await open(filename))
  }
}
