import type { Language } from '@academy/kernel/languages'
import type { RichText } from '../../contract.ts'
import type { FolderPicture, FolderSection } from '../folder.ts'
import type {
  CourseMeta,
  CourseTranslation,
  LessonMeta,
  LessonTranslation,
  SectionTranslation,
} from '../format/frontMatter.ts'
import type { Problem } from '../problem.ts'
import type { StoredCourse, StoredLesson, StoredPicture } from '../stored/stored.ts'

/** What an import would do to one course. Made without touching anything. */

/** A picture of the folder: the stored one that it is, or a new one, by the token that stands for it. */
export type PlannedPicture = { token: string; picture: FolderPicture; stored: StoredPicture | null }

/** What a folder says in other languages, and what of it is new to the academy. What it does not say stays. */
export type Planned<Said> = Partial<Record<Language, Said & { changed: string[] }>>

export type PlannedLesson = {
  file: string
  slug: string
  meta: LessonMeta
  /** Figures show ids of stored pictures, or tokens of new ones. */
  body: RichText
  translations: Planned<{ meta: LessonTranslation; body: RichText | null }>
  stored: StoredLesson | null
  /** Names of what changes; of no meaning for a new lesson. */
  changed: string[]
}

export type PlannedSection = Omit<FolderSection, 'lessons' | 'translations'> & {
  translations: Planned<{ meta: SectionTranslation }>
  /** Id of the stored row. */
  id: string | null
  isNew: boolean
  changed: string[]
  lessons: PlannedLesson[]
  /** Lessons that the folder does not have, and that stay at the end of their section. */
  kept: StoredLesson[]
}

export type Plan = {
  file: string
  slug: string
  meta: CourseMeta
  description: RichText
  translations: Planned<{ meta: CourseTranslation; description: RichText | null }>
  /** Id or token. */
  cover: string | null
  stored: StoredCourse | null
  changed: string[]
  sections: PlannedSection[]
  /** Stored sections that the folder does not have: they stay for the lessons that stay in them, or go. */
  keptSections: StoredCourse['sections']
  /** Lessons that go to the trash. */
  removed: StoredLesson[]
  pictures: PlannedPicture[]
  warnings: Problem[]
}

export type PlanOptions = {
  /** Whether what the import brings is published, or saved as a draft. */
  publish: boolean
  /** Whether lessons that the folder does not have go to the trash. */
  remove: boolean
  /** Slug of the instructor who imports, and teaches what they import. */
  teacher?: string
}
