import type { Language } from '@academy/kernel/languages'
import type { RichText } from '../../contract.ts'
import { unspelt } from '../../markdown/index.ts'
import { mapTranslations } from '../folder.ts'
import { lessonName, sectionName, translationName } from '../format/names.ts'
import {
  writeCourseMeta,
  writeCourseTranslation,
  writeLessonMeta,
  writeSectionMeta,
  writeTranslation,
} from '../format/writeFrontMatter.ts'
import type { Problem } from '../problem.ts'
import { picturesIn } from '../references.ts'
import type { Library, StoredCourse, StoredLesson, StoredSection } from '../stored/stored.ts'
import { folderStrings } from '../strings.ts'
import { courseMeta, courseTranslation, lessonMeta, sectionMeta, translation } from './metas.ts'
import { bodyText, fileText } from './texts.ts'

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
    if (picture) files.pictures.set(`${folder}images/${picture.filename}`, picture.filename)
    else files.warnings.push({ file, message: said.lostPicture })
  }
}

/** A file with the text of its body, and what that shows. */
const addText = (file: string, meta: string, text: Text, library: Library, files: CourseFiles): void => {
  const { body, key, language, folder } = text
  files.texts.set(file, fileText(meta, bodyText(body, key, library, language)))
  addPictures(picturesIn(body), folder, file, library, files)
  if (body) files.warnings.push(...unspelt(body).map((message) => ({ file, message })))
}

type Text = { body: RichText | null; key: string; language?: Language; folder: string }

const addSection = (section: StoredSection, folder: string, library: Library, files: CourseFiles): void => {
  const file = `${folder}section.md`
  files.texts.set(file, writeSectionMeta(sectionMeta(section)))
  mapTranslations(section.translations, (said, language) =>
    files.texts.set(translationName(file, language), writeTranslation(translation(said))),
  )
  for (const [position, lesson] of section.lessons.entries()) addLesson(lesson, position, folder, library, files)
}

const addLesson = (
  lesson: StoredLesson,
  position: number,
  folder: string,
  library: Library,
  files: CourseFiles,
): void => {
  const file = `${folder}${lessonName(position, lesson.slug)}`
  const { key, body, translations } = lesson
  addText(file, writeLessonMeta(lessonMeta(lesson)), { body, key, folder }, library, files)
  mapTranslations(translations, ({ body: text, ...said }, language) =>
    addText(
      translationName(file, language),
      writeTranslation(translation(said)),
      { body: text, key, language, folder },
      library,
      files,
    ),
  )
}

/** A stored course in the format of docs/content-format.md. The same course always gives the same bytes. */
export const courseFiles = (course: StoredCourse, library: Library): CourseFiles => {
  const files: CourseFiles = { texts: new Map(), pictures: new Map(), warnings: [] }
  const { description, slug: key } = course
  addText(
    'course.md',
    writeCourseMeta(courseMeta(course, library)),
    { body: description, key, folder: '' },
    library,
    files,
  )
  mapTranslations(course.translations, ({ description: body, ...said }, language) =>
    addText(
      translationName('course.md', language),
      writeCourseTranslation(courseTranslation({ description: body, ...said })),
      { body, key, language, folder: '' },
      library,
      files,
    ),
  )
  addPictures(course.cover ? [course.cover] : [], '', 'course.md', library, files)
  for (const [position, section] of course.sections.entries()) {
    addSection(section, `${sectionName(position, section.title)}/`, library, files)
  }
  for (const { title } of course.unplaced) files.warnings.push({ file: 'course.md', message: said.unplaced(title) })
  return files
}
