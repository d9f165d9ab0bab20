import type { Catalogue, CourseView, Term } from '@academy/catalog/contract'
import { type Card, cardOf, newestFirst } from './card.ts'

/** The three vocabularies of the catalogue, by the name of their folder of pages. */
export const vocabularies = ['categories', 'skills', 'tags'] as const
export type Vocabulary = (typeof vocabularies)[number]

export type ListedTerm = Term & { courses: number }
export type TermPage = {
  term: Term
  courses: Card[]
  /** Courses that start from this skill; empty for categories and tags. */
  startingFrom: Card[]
}

const isAbout: Record<Vocabulary, (course: CourseView, slug: string) => boolean> = {
  categories: (course, slug) => course.category === slug,
  skills: (course, slug) => course.skillsTaught.some(({ skill }) => skill === slug),
  tags: (course, slug) => course.tags.includes(slug),
}

/** Every term of a vocabulary with how many courses are about it, in the editors' order. */
export const termsPage = (catalogue: Catalogue, vocabulary: Vocabulary): ListedTerm[] =>
  catalogue[vocabulary].map((term) => ({
    ...term,
    courses: catalogue.courses.filter((course) => isAbout[vocabulary](course, term.slug)).length,
  }))

export const termPage = (catalogue: Catalogue, vocabulary: Vocabulary, slug: string): TermPage | null => {
  const term = catalogue[vocabulary].find((candidate) => candidate.slug === slug)
  if (!term) return null
  const courses = newestFirst(catalogue.courses)
  const requires = (course: CourseView) => course.skillsRequired.some(({ skill }) => skill === slug)
  return {
    term,
    courses: courses.filter((course) => isAbout[vocabulary](course, slug)).map(cardOf),
    startingFrom: vocabulary === 'skills' ? courses.filter(requires).map(cardOf) : [],
  }
}
