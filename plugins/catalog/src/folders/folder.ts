import type { RichText } from '../contract.ts'
import type { CourseMeta, LessonMeta, SectionMeta } from './format/frontMatter.ts'
import type { LineOf } from './format/readFrontMatter.ts'
import type { Problem } from './problem.ts'

/** A course as its folder says it, checked. Files are named as `Problem` names them. */

export type FolderPicture = {
  file: string
  /** Where it lies on this machine. */
  path: string
  alt: string
  /** Size and SHA-256 in hex: what tells pictures apart. */
  bytes: number
  sha256: string
}

/** A picture in a body goes by its token, a key of `CourseFolder.pictures`, until it has been uploaded; a snippet by its key. */
export type FolderLesson = { file: string; slug: string; meta: LessonMeta; body: RichText }

export type FolderSection = SectionMeta & { file: string; lessons: FolderLesson[] }

export type CourseFolder = {
  file: string
  slug: string
  meta: CourseMeta
  description: RichText
  /** Token of the cover. */
  cover: string | null
  sections: FolderSection[]
  pictures: Map<string, FolderPicture>
  /** What is not wrong, and yet not imported. */
  warnings: Problem[]
  /** The line of course.md where a value of its front matter stands. */
  lineOf: LineOf
}
