import type { Catalogue, CourseView, Term } from '@academy/catalog/contract'
import { type Card, cardOf } from './card.ts'
import { type Face, faceOf } from './instructorPage.ts'
import { type OutlineSection, outlineOf } from './outline.ts'
import { type PathOfCourse, pathsOf } from './pathPage.ts'
import { type RelatedCourse, relatedCourses } from './relatedCourses.ts'

/** A course without what its own page does not show. */
type ShownCourse = Omit<
  CourseView,
  'id' | 'updatedAt' | 'sections' | 'instructors' | 'category' | 'tags' | 'related' | 'together'
>

export type CoursePage = {
  course: ShownCourse
  card: Card
  sections: OutlineSection[]
  instructors: Face[]
  category: Term | null
  tags: Term[]
  related: RelatedCourse[]
  /** Those that it is a part of. */
  paths: PathOfCourse[]
}

export const coursePage = (catalogue: Catalogue, slug: string): CoursePage | null => {
  const course = catalogue.courses.find((candidate) => candidate.slug === slug)
  if (!course) return null
  const { id, updatedAt, sections, instructors, category, tags, related, together, ...shown } = course
  return {
    course: shown,
    card: cardOf(course),
    sections: outlineOf(course),
    instructors: instructors.flatMap((one) => catalogue.instructors.filter((i) => i.slug === one)).map(faceOf),
    category: catalogue.categories.find((term) => term.slug === category) ?? null,
    tags: catalogue.tags.filter((term) => tags.includes(term.slug)),
    related: relatedCourses(course, catalogue),
    paths: pathsOf(catalogue, slug),
  }
}
