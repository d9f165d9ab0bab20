import type { Language } from '@academy/kernel/languages'
import type { CourseRow, LessonRow } from '../../content/rows.ts'
import type { Opening, RichText } from '../../contract.ts'
import type { chosenRules } from '../../domain/doneBy.ts'

/** A course as the academy has it: the newest state of it and its lessons, published or not. */

/** What is said in other languages, half of it or all; empty where it is not said. */
type Said<Words> = Partial<Record<Language, Words>>

export type StoredLesson = LessonRow & {
  translations: Said<{ title: string; summary: string; body: RichText | null }>
  /** Whether completion leaves it out. */
  optional: boolean
  /** What makes it done. */
  doneBy: (typeof chosenRules)[number]
  body: RichText | null
  /** Whether that newest state is what readers see. */
  isPublished: boolean
}

export type StoredSection = {
  id: string | null
  key: string
  title: string
  summary: string
  lessons: StoredLesson[]
  translations: Said<{ title: string; summary: string }>
}

/** A line of a list; other languages say it in the same row. */
export type StoredLine = { id?: string | null; text: string }

export type StoredCourse = Omit<CourseRow, 'sections' | 'outcomes' | 'prerequisites'> & {
  outcomes: StoredLine[]
  prerequisites: StoredLine[]
  translations: Said<
    Pick<CourseRow, 'title' | 'summary' | 'description' | 'seo'> & {
      outcomes: { text: string }[]
      prerequisites: { text: string }[]
    }
  >
  isPublished: boolean
  rules?: { requiredPercent?: number | null; passPercent?: number | null } | null
  schedule: Opening[]
  sections: StoredSection[]
  /** Lessons of the course that stand in no section. */
  unplaced: StoredLesson[]
}

export type StoredPicture = {
  id: string
  filename: string
  alt: string
  /** In other languages. */
  alts: Partial<Record<Language, string>>
  sha256: string
}

/** What courses refer to, by id; `slugs` of what lies in the trash are not there. */
export type Library = {
  slugs: Record<'categories' | 'tags' | 'skills' | 'instructors' | 'courses', Map<string, string>>
  pictures: Map<string, StoredPicture>
  /** Keys of the shared snippets by id. */
  snippets: Map<string, string>
}
