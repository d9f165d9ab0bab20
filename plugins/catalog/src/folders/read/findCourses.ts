import { stat } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { FolderError, type Problem } from '../problem.ts'
import { folderStrings } from '../strings.ts'
import { entriesOf } from './entries.ts'

const said = folderStrings.read
const shared = ['categories.yaml', 'skills.yaml', 'tags.yaml', 'instructors']

/** A course's folder and how messages call it. */
export type CourseAt = { dir: string; label: string }

/** A course's address is the name of its folder. */
export const slugOf = ({ label }: CourseAt): string => label.split('/').at(-1) ?? label

const isFile = (path: string) =>
  stat(path)
    .then((found) => found.isFile())
    .catch(() => false)

const isFolder = (path: string) =>
  stat(path)
    .then((found) => found.isDirectory())
    .catch(() => false)

/**
 * The courses of a folder: itself, its folders, or those of `courses` in it, as in `seed/content`. `strict` refuses what
 * is no course, links among it, as a zip must not have; a working copy may. Throws `FolderError`.
 */
export const findCourses = async (dir: string, { strict }: { strict: boolean }): Promise<CourseAt[]> => {
  if (!(await isFolder(dir))) throw new FolderError([{ file: dir, message: said.noCourse }])
  if (await isFile(join(dir, 'course.md'))) {
    if (strict) throw new FolderError([{ file: 'course.md', message: said.noFolder }])
    return [{ dir, label: basename(dir) }]
  }
  const problems: Problem[] = []
  const { files, folders } = await entriesOf(dir, '', strict ? problems : [])
  if (folders.includes('courses') && !(await isFile(join(dir, 'courses', 'course.md')))) {
    const others = [...files, ...folders].filter((name) => name !== 'courses')
    if (strict)
      problems.push(
        ...others.map((file) => ({ file, message: shared.includes(file) ? said.sharedFile : said.noPlace })),
      )
    if (problems.length > 0) throw new FolderError(problems)
    const inside = await findCourses(join(dir, 'courses'), { strict })
    return inside.map((course) => ({ ...course, label: `courses/${course.label}` }))
  }
  const courses: CourseAt[] = []
  for (const name of folders) {
    if (await isFile(join(dir, name, 'course.md'))) courses.push({ dir: join(dir, name), label: name })
    else if (strict) problems.push({ file: name, message: shared.includes(name) ? said.sharedFile : said.noCourseFile })
  }
  if (strict)
    problems.push(...files.map((file) => ({ file, message: shared.includes(file) ? said.sharedFile : said.noPlace })))
  if (courses.length === 0 && problems.length === 0) problems.push({ file: basename(dir), message: said.noCourse })
  if (problems.length > 0) throw new FolderError(problems)
  return courses
}
