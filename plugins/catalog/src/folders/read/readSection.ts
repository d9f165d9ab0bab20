import { join } from 'node:path'
import type { FolderLesson, FolderSection } from '../folder.ts'
import { lesson, lessonTranslation, section, sectionTranslation } from '../format/frontMatter.ts'
import { fileFolders, inOrder, numbered, translated } from '../format/names.ts'
import { readFrontMatter } from '../format/readFrontMatter.ts'
import { folderStrings } from '../strings.ts'
import { entriesOf } from './entries.ts'
import type { Reading } from './reading.ts'
import { readPage } from './readPage.ts'
import { readText } from './readText.ts'
import { readTranslations, strayTranslations } from './readTranslations.ts'

const said = folderStrings.read

const readMeta = async (path: string, file: string, { problems }: Reading) => {
  const read = await readText(path)
  if ('wrong' in read) {
    problems.push({ file, message: read.wrong })
    return null
  }
  const { meta, problems: found } = readFrontMatter(read.text, file, section)
  problems.push(...found)
  return meta
}

/** A section's folder; null when its section.md has problems. Those of its lessons are noted all the same. */
export const readSection = async (dir: string, label: string, reading: Reading): Promise<FolderSection | null> => {
  const { problems, gallery } = reading
  const { files, folders } = await entriesOf(dir, label, problems)
  for (const folder of fileFolders) if (folders.includes(folder)) await gallery.add(dir, label, folder)
  for (const name of folders) {
    if (!fileFolders.some((folder) => folder === name))
      problems.push({ file: `${label}/${name}`, message: said.noPlace })
  }
  for (const name of files) {
    const original = translated(name)?.original ?? name
    const isKnown = original === 'section.md' || (original.endsWith('.md') && numbered(original))
    if (!isKnown) problems.push({ file: `${label}/${name}`, message: said.noPlace })
  }
  problems.push(...strayTranslations(label, files))
  const lessons: FolderLesson[] = []
  for (const { name, slug } of files
    .filter((each) => each.endsWith('.md'))
    .flatMap((each) => numbered(each) ?? [])
    .sort(inOrder)) {
    const file = `${label}/${name}`
    const page = await readPage({ path: join(dir, name), file, schema: lesson, kind: 'lesson' }, reading)
    if (!page) continue
    const original = { dir, label, name, files, schema: lessonTranslation, kind: 'lesson', key: page.meta.key } as const
    const translations = await readTranslations(original, reading)
    lessons.push({ file, slug, meta: page.meta, body: page.body, translations })
  }
  const file = `${label}/section.md`
  if (!files.includes('section.md')) {
    problems.push({ file: label, message: said.noSectionFile })
    return null
  }
  const meta = await readMeta(join(dir, 'section.md'), file, reading)
  const original = {
    dir,
    label,
    name: 'section.md',
    files,
    schema: sectionTranslation,
    kind: 'prose',
    key: '',
  } as const
  const translations = await readTranslations(original, reading)
  return meta && { ...meta, file, lessons, translations }
}
