import type { Catalogue, CourseView, LessonOutline } from '@academy/catalog/contract'
import { type OutlineSection, outlineOf } from './outline.ts'

export type Neighbour = Pick<LessonOutline, 'slug' | 'title' | 'languages'>

export type LessonPage = {
  lesson: LessonOutline
  /** Place among the course's lessons, from 1. */
  position: number
  course: Pick<CourseView, 'slug' | 'title' | 'access' | 'level' | 'verified' | 'languages'> & { lessons: number }
  /** What a search for the lesson can be narrowed by: its course's category and skills, by their titles. */
  facets: { category: string[]; skill: string[] }
  sections: OutlineSection[]
  previous: Neighbour | null
  next: Neighbour | null
}

export const lessonPage = (catalogue: Catalogue, courseSlug: string, lessonSlug: string): LessonPage | null => {
  const course = catalogue.courses.find((candidate) => candidate.slug === courseSlug)
  const lesson = course?.sections.flatMap((section) => section.lessons).find(({ slug }) => slug === lessonSlug)
  return course && lesson ? lessonPageOf(catalogue, course, lesson, outlineOf(course)) : null
}

/** For previews, which know a lesson by its id. */
export const lessonPageById = (catalogue: Catalogue, lessonId: string): LessonPage | null => {
  for (const course of catalogue.courses) {
    const lesson = course.sections.flatMap((section) => section.lessons).find(({ id }) => id === lessonId)
    if (lesson) return lessonPageOf(catalogue, course, lesson, outlineOf(course))
  }
  return null
}

/** `sections` is the course's outline, given so that listing a long course makes it once. */
export const lessonPageOf = (
  { categories }: Catalogue,
  course: CourseView,
  lesson: LessonOutline,
  sections: OutlineSection[],
): LessonPage => {
  const all = sections.flatMap((section) => section.lessons)
  const index = all.findIndex(({ slug }) => slug === lesson.slug)
  return {
    lesson,
    position: index + 1,
    course: {
      slug: course.slug,
      title: course.title,
      access: course.access,
      level: course.level,
      verified: course.verified,
      languages: course.languages,
      lessons: all.length,
    },
    facets: {
      category: categories.filter(({ slug }) => slug === course.category).map(({ title }) => title),
      skill: course.skillsTaught.map(({ title }) => title),
    },
    sections,
    previous: neighbour(all[index - 1]),
    next: neighbour(all[index + 1]),
  }
}

const neighbour = (lesson?: Neighbour): Neighbour | null =>
  lesson ? { slug: lesson.slug, title: lesson.title, languages: lesson.languages } : null
