import { unspelt } from '../../markdown/index.ts'
import { lessonName, sectionName } from '../format/names.ts'
import { writeCourseMeta, writeLessonMeta, writeSectionMeta } from '../format/writeFrontMatter.ts'
import type { Problem } from '../problem.ts'
import { picturesIn } from '../references.ts'
import type { Library, StoredCourse, StoredSection } from '../stored/stored.ts'
import { folderStrings } from '../strings.ts'
import { courseMeta, lessonMeta, sectionMeta } from './metas.ts'
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

const addSection = (section: StoredSection, folder: string, library: Library, files: CourseFiles): void => {
  files.texts.set(`${folder}section.md`, writeSectionMeta(sectionMeta(section)))
  for (const [position, lesson] of section.lessons.entries()) {
    const file = `${folder}${lessonName(position, lesson.slug)}`
    const body = bodyText(lesson.body, lesson.key, library)
    files.texts.set(file, fileText(writeLessonMeta(lessonMeta(lesson)), body))
    addPictures(picturesIn(lesson.body), folder, file, library, files)
    if (lesson.body) files.warnings.push(...unspelt(lesson.body).map((message) => ({ file, message })))
  }
}

/** A stored course in the format of docs/content-format.md. The same course always gives the same bytes. */
export const courseFiles = (course: StoredCourse, library: Library): CourseFiles => {
  const files: CourseFiles = { texts: new Map(), pictures: new Map(), warnings: [] }
  const description = bodyText(course.description, course.slug, library)
  files.texts.set('course.md', fileText(writeCourseMeta(courseMeta(course, library)), description))
  if (course.description) {
    files.warnings.push(...unspelt(course.description).map((message) => ({ file: 'course.md', message })))
  }
  addPictures(course.cover ? [course.cover] : [], '', 'course.md', library, files)
  for (const [position, section] of course.sections.entries()) {
    addSection(section, `${sectionName(position, section.title)}/`, library, files)
  }
  for (const { title } of course.unplaced) files.warnings.push({ file: 'course.md', message: said.unplaced(title) })
  return files
}
