import type { Language } from '@academy/kernel/languages'
import type { RichText } from '../../contract.ts'
import { unspelt } from '../../markdown/index.ts'
import { mapTranslations } from '../folder.ts'
import { lessonName, placeOf, sectionName, translationName } from '../format/names.ts'
import {
  writeCourseMeta,
  writeCourseTranslation,
  writeLessonMeta,
  writeSectionMeta,
  writeTranslation,
} from '../format/writeFrontMatter.ts'
import type { Problem } from '../problem.ts'
import { picturesIn } from '../references.ts'
import type { Library, StoredCourse } from '../stored/stored.ts'
import { folderStrings } from '../strings.ts'
import { bodyText, fileText } from './texts.ts'
import { type Writable, type WritableLesson, type WritableSection, writableOf } from './writable.ts'

const said = folderStrings.write

/** What a course's folder holds: texts and pictures by their path below it, and what could not be written. */
export type CourseFiles = {
  texts: Map<string, string>
  /** Names of files in the media folder. */
  pictures: Map<string, string>
  warnings: Problem[]
}

const addPictures = (ids: string[], folder: string, file: string, library: Library, files: CourseFiles): void => {
  for (const id of ids) {
    const picture = library.pictures.get(id)
    if (picture) files.pictures.set(`${folder}${placeOf(picture.filename)}`, picture.filename)
    else files.warnings.push({ file, message: said.lostPicture })
  }
}

type Text = { body: RichText | null; key: string; language?: Language; folder: string }

/** A file with the text of its body, and what that shows. */
const addText = (file: string, meta: string, text: Text, library: Library, files: CourseFiles): void => {
  const { body, key, language, folder } = text
  files.texts.set(file, fileText(meta, bodyText(body, key, library, language)))
  addPictures(picturesIn(body), folder, file, library, files)
  if (body) files.warnings.push(...unspelt(body).map((message) => ({ file, message })))
}

const addLesson = (
  lesson: WritableLesson,
  file: string,
  folder: string,
  library: Library,
  files: CourseFiles,
): void => {
  const { meta, body, translations } = lesson
  const { key } = meta
  addText(file, writeLessonMeta(meta), { body, key, folder }, library, files)
  mapTranslations(translations, (words, language) => {
    const text = { body: words.body, key, language, folder }
    addText(translationName(file, language), writeTranslation(words.meta), text, library, files)
  })
}

const addSection = (section: WritableSection, folder: string, library: Library, files: CourseFiles): void => {
  const file = `${folder}section.md`
  files.texts.set(file, writeSectionMeta(section.meta))
  mapTranslations(section.translations, ({ meta }, language) =>
    files.texts.set(translationName(file, language), writeTranslation(meta)),
  )
  for (const [position, lesson] of section.lessons.entries())
    addLesson(lesson, `${folder}${lessonName(position, lesson.slug)}`, folder, library, files)
}

/** A course in the format of docs/content-format.md. The same course always gives the same bytes. */
export const writtenFiles = (course: Writable, library: Library): CourseFiles => {
  const files: CourseFiles = { texts: new Map(), pictures: new Map(), warnings: [] }
  const { slug: key, meta, description: body, cover, translations, sections } = course
  addText('course.md', writeCourseMeta(meta), { body, key, folder: '' }, library, files)
  mapTranslations(translations, (words, language) => {
    const text = { body: words.description, key, language, folder: '' }
    addText(translationName('course.md', language), writeCourseTranslation(words.meta), text, library, files)
  })
  addPictures(cover ? [cover] : [], '', 'course.md', library, files)
  for (const [position, section] of sections.entries()) {
    addSection(section, `${sectionName(position, section.meta.title)}/`, library, files)
  }
  return files
}

/** The folder of a stored course. */
export const courseFiles = (course: StoredCourse, library: Library): CourseFiles => {
  const files = writtenFiles(writableOf(course, library), library)
  for (const { title } of course.unplaced) files.warnings.push({ file: 'course.md', message: said.unplaced(title) })
  return files
}
