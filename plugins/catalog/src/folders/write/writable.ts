import type { Language } from '@academy/kernel/languages'
import type { RichText } from '../../contract.ts'
import { mapTranslations } from '../folder.ts'
import type {
  CourseMeta,
  CourseTranslation,
  LessonMeta,
  LessonTranslation,
  SectionMeta,
  SectionTranslation,
} from '../format/frontMatter.ts'
import type { Library, StoredCourse, StoredLesson, StoredSection } from '../stored/stored.ts'
import { courseMeta, courseTranslation, lessonMeta, sectionMeta, translation } from './metas.ts'

/** A course as far as it can be written, whether it is stored or only planned. */

type Said<Words> = Partial<Record<Language, Words>>

export type WritableLesson = {
  slug: string
  meta: LessonMeta
  body: RichText | null
  translations: Said<{ meta: LessonTranslation; body: RichText | null }>
}

export type WritableSection = {
  meta: SectionMeta
  translations: Said<{ meta: SectionTranslation }>
  lessons: WritableLesson[]
}

export type Writable = {
  slug: string
  meta: CourseMeta
  description: RichText | null
  translations: Said<{ meta: CourseTranslation; description: RichText | null }>
  /** Id of a picture. */
  cover: string | null
  sections: WritableSection[]
}

export const lessonWords = ({ translations }: StoredLesson): WritableLesson['translations'] =>
  mapTranslations(translations, ({ body, ...words }) => ({ meta: translation(words), body }))

export const sectionWords = ({ translations }: StoredSection): WritableSection['translations'] =>
  mapTranslations(translations, (words) => ({ meta: translation(words) }))

export const courseWords = ({ translations }: StoredCourse): Writable['translations'] =>
  mapTranslations(translations, (words) => ({ meta: courseTranslation(words), description: words.description }))

export const writableOf = (course: StoredCourse, library: Library): Writable => ({
  slug: course.slug,
  meta: courseMeta(course, library),
  description: course.description,
  translations: courseWords(course),
  cover: course.cover,
  sections: course.sections.map((section) => ({
    meta: sectionMeta(section),
    translations: sectionWords(section),
    lessons: section.lessons.map((lesson) => ({
      slug: lesson.slug,
      meta: lessonMeta(lesson),
      body: lesson.body,
      translations: lessonWords(lesson),
    })),
  })),
})
