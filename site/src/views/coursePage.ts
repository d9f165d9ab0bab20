import type { Catalogue, CourseView, Term } from '@academy/catalog/contract'
import { type Card, cardOf, newestFirst } from './card.ts'
import { type Face, faceOf } from './instructorPage.ts'
import { type OutlineSection, outlineOf } from './outline.ts'
import { type PathOfCourse, pathsOf } from './pathPage.ts'

/** A course without what its own page does not show. */
type ShownCourse = Omit<CourseView, 'id' | 'updatedAt' | 'sections' | 'instructors' | 'category' | 'tags' | 'related'>

export type CoursePage = {
  course: ShownCourse
  card: Card
  sections: OutlineSection[]
  instructors: Face[]
  category: Term | null
  tags: Term[]
  related: Card[]
  /** Those that it is a part of. */
  paths: PathOfCourse[]
}

const RELATED = 3

export const coursePage = (catalogue: Catalogue, slug: string): CoursePage | null => {
  const course = catalogue.courses.find((candidate) => candidate.slug === slug)
  if (!course) return null
  const { id, updatedAt, sections, instructors, category, tags, related, ...shown } = course
  return {
    course: shown,
    card: cardOf(course),
    sections: outlineOf(course),
    instructors: instructors.flatMap((one) => catalogue.instructors.filter((i) => i.slug === one)).map(faceOf),
    category: catalogue.categories.find((term) => term.slug === category) ?? null,
    tags: catalogue.tags.filter((term) => tags.includes(term.slug)),
    related: relatedTo(course, catalogue).map(cardOf),
    paths: pathsOf(catalogue, slug),
  }
}

/** The editors' choice first, then courses of the same category or that share a skill, up to three. */
const relatedTo = (course: CourseView, { courses }: Catalogue): CourseView[] => {
  const chosen = course.related.flatMap((slug) => courses.filter((other) => other.slug === slug))
  const taught = new Set([...course.skillsTaught, ...course.skillsRequired].map(({ skill }) => skill))
  const near = newestFirst(courses).filter(
    (other) =>
      (course.category !== null && other.category === course.category) ||
      other.skillsTaught.some(({ skill }) => taught.has(skill)),
  )
  return [...new Set([...chosen, ...near])].filter((other) => other.slug !== course.slug).slice(0, RELATED)
}
