import type { Catalogue, CourseView } from '@academy/catalog/contract'
import { type Card, cardOf, newestFirst } from './card.ts'
import { type OutlineSection, outlineOf } from './outline.ts'
import { type PathCard, pathCards } from './pathPage.ts'
import { type ListedTerm, termsPage } from './termPage.ts'

export type HomePage = {
  newest: Card[]
  /** How the newest course begins, drawn as a trace; null in an academy without courses. */
  example: Example | null
  paths: PathCard[]
  categories: ListedTerm[]
  totals: { courses: number; lessons: number; minutes: number; open: number }
}

type Example = Pick<CourseView, 'slug' | 'title' | 'minutes' | 'languages'> & { sections: OutlineSection[] }

const SHOWN = 6
const SECTIONS_IN_EXAMPLE = 2
const PATHS = 3

export const homePage = (catalogue: Catalogue): HomePage => {
  const courses = newestFirst(catalogue.courses)
  const cards = courses.map(cardOf)
  const lessons = courses.flatMap((course) => course.sections.flatMap((section) => section.lessons))
  return {
    newest: cards.slice(0, SHOWN),
    example: exampleOf(courses[0]),
    paths: pathCards(catalogue).slice(0, PATHS),
    categories: termsPage(catalogue, 'categories').filter((term) => term.courses > 0),
    totals: {
      courses: cards.length,
      lessons: lessons.length,
      minutes: cards.reduce((total, card) => total + card.minutes, 0),
      open: lessons.filter((lesson) => lesson.freePreview).length,
    },
  }
}

const exampleOf = (course: CourseView | undefined): Example | null => {
  if (!course) return null
  const sections = outlineOf(course).slice(0, SECTIONS_IN_EXAMPLE)
  const minutes = sections.flatMap((section) => section.lessons).reduce((total, lesson) => total + lesson.minutes, 0)
  return { slug: course.slug, title: course.title, languages: course.languages, minutes, sections }
}
