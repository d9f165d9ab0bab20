import { basename, join } from 'node:path'
import { isSlug } from '@academy/kernel/slugs/slug'
import { type CourseFolder, mapTranslations } from '../folder.ts'
import { course, courseTranslation } from '../format/frontMatter.ts'
import { inOrder, numbered, translated } from '../format/names.ts'
import { FolderError, type Problem } from '../problem.ts'
import { folderStrings } from '../strings.ts'
import { entriesOf } from './entries.ts'
import { openGallery } from './gallery.ts'
import type { Reading } from './reading.ts'
import { readPage } from './readPage.ts'
import { readSection } from './readSection.ts'
import { readTranslations, strayTranslations } from './readTranslations.ts'
import { refuseRepeated } from './repeated.ts'

const said = folderStrings.read

/**
 * Reads a course's folder; `label` is how messages call it. Throws `FolderError` with every problem, each with its file
 * and line. Pictures are hashed, not kept in memory.
 */
export const readCourse = async (dir: string, label = basename(dir)): Promise<CourseFolder> => {
  const problems: Problem[] = []
  const gallery = openGallery(problems)
  const reading: Reading = { problems, gallery }
  const slug = basename(dir)
  if (!isSlug(slug)) problems.push({ file: label, message: said.badSlug })
  const { files, folders } = await entriesOf(dir, label, problems)
  const file = `${label}/course.md`
  problems.push(...strayTranslations(label, files))
  for (const name of files) {
    const isKnown = name === 'course.md' || translated(name)?.original === 'course.md'
    if (!isKnown) problems.push({ file: `${label}/${name}`, message: said.noPlace })
  }
  if (!files.includes('course.md')) problems.push({ file: label, message: said.noCourseFile })
  if (folders.includes('images')) await gallery.add(dir, label, 'images')

  const page = files.includes('course.md')
    ? await readPage({ path: join(dir, 'course.md'), file, schema: course, kind: 'prose', key: slug }, reading)
    : null
  const original = {
    dir,
    label,
    name: 'course.md',
    files,
    schema: courseTranslation,
    kind: 'prose',
    key: slug,
  } as const
  const translations = await readTranslations(original, reading)
  const cover = page?.meta.cover ? gallery.cover(page.meta.cover, label, file) : null

  const sections = []
  for (const name of folders.filter((each) => each !== 'images')) {
    if (!numbered(name)) problems.push({ file: `${label}/${name}`, message: said.noPlace })
  }
  for (const { name } of folders.flatMap((each) => numbered(each) ?? []).sort(inOrder)) {
    const section = await readSection(join(dir, name), `${label}/${name}`, reading)
    if (section) sections.push(section)
  }
  refuseRepeated(sections, problems)
  if (problems.length > 0 || !page) throw new FolderError(problems)
  return {
    file,
    slug,
    meta: page.meta,
    description: page.body,
    translations: mapTranslations(translations, ({ body, ...said }) => ({ ...said, description: body })),
    cover,
    sections,
    pictures: gallery.shown(),
    warnings: gallery.unused(),
    lineOf: page.lineOf,
  }
}
