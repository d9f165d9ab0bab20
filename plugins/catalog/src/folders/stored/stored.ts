import type { CourseRow, LessonRow } from '../../content/rows.ts'
import type { RichText } from '../../contract.ts'

/** A course as the academy has it: the newest state of it and its lessons, published or not. */

export type StoredLesson = LessonRow & {
  /** Whether completion leaves it out. */
  optional: boolean
  body: RichText | null
  /** Whether that newest state is what readers see. */
  isPublished: boolean
}

export type StoredSection = { id: string | null; key: string; title: string; summary: string; lessons: StoredLesson[] }

export type StoredCourse = Omit<CourseRow, 'sections'> & {
  isPublished: boolean
  rules?: { requiredPercent?: number | null; passPercent?: number | null } | null
  sections: StoredSection[]
  /** Lessons of the course that stand in no section. */
  unplaced: StoredLesson[]
}

export type StoredPicture = { id: string; filename: string; alt: string; sha256: string }

/** What courses refer to, by id; `slugs` of what lies in the trash are not there. */
export type Library = {
  slugs: Record<'categories' | 'tags' | 'skills' | 'instructors' | 'courses', Map<string, string>>
  pictures: Map<string, StoredPicture>
  /** Keys of the shared snippets by id. */
  snippets: Map<string, string>
}
