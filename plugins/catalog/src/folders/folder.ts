import { type Language, languageCodes } from '@academy/kernel/languages'
import type { RichText } from '../contract.ts'
import type {
  CourseMeta,
  CourseTranslation,
  LessonMeta,
  LessonTranslation,
  SectionMeta,
  SectionTranslation,
} from './format/frontMatter.ts'
import type { LineOf } from './format/readFrontMatter.ts'
import type { Problem } from './problem.ts'

/** A course as its folder says it, checked. Files are named as `Problem` names them. */

/** A picture, a video or captions. */
export type FolderPicture = {
  file: string
  /** Where it lies on this machine. */
  path: string
  /** Empty for a video and captions: what a video shows is said where it stands. */
  alt: string
  /** What it shows in other languages, where somebody says it otherwise. */
  alts: Partial<Record<Language, string>>
  /** Size and SHA-256 in hex: what tells pictures apart. */
  bytes: number
  sha256: string
}

/** What is said in other languages, each in a file beside its original. */
export type Translations<Said> = Partial<Record<Language, Said & { file: string }>>

export const mapTranslations = <Said, Made>(
  translations: Partial<Record<Language, Said>>,
  make: (said: Said, language: Language) => Made,
): Partial<Record<Language, Made>> =>
  Object.fromEntries(
    languageCodes.flatMap((code) => {
      const said = translations[code]
      return said === undefined ? [] : [[code, make(said, code)]]
    }),
  )

/** A picture in a body goes by its token, a key of `CourseFolder.pictures`, until it has been uploaded; a snippet by its key. */
export type FolderLesson = {
  file: string
  slug: string
  meta: LessonMeta
  body: RichText
  translations: Translations<{ meta: LessonTranslation; body: RichText }>
}

export type FolderSection = SectionMeta & {
  file: string
  lessons: FolderLesson[]
  translations: Translations<{ meta: SectionTranslation }>
}

export type CourseFolder = {
  file: string
  slug: string
  meta: CourseMeta
  description: RichText
  translations: Translations<{ meta: CourseTranslation; description: RichText }>
  /** Token of the cover. */
  cover: string | null
  sections: FolderSection[]
  pictures: Map<string, FolderPicture>
  /** What is not wrong, and yet not imported. */
  warnings: Problem[]
  /** The line of course.md where a value of its front matter stands. */
  lineOf: LineOf
}
