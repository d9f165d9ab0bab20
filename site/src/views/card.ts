import type { CourseView } from '@academy/catalog/contract'
import type { Facets } from '#site/catalogue/filters.ts'
import type { TraceSection } from '#site/trace/waterfall.ts'

/** What a course's card shows, and nothing more: a page that lists courses depends on this alone. */
export type Card = Pick<
  CourseView,
  'slug' | 'title' | 'summary' | 'level' | 'access' | 'minutes' | 'cover' | 'languages'
> & {
  lessons: number
  trace: TraceSection[]
}

export const cardOf = (course: CourseView): Card => ({
  slug: course.slug,
  title: course.title,
  summary: course.summary,
  level: course.level,
  access: course.access,
  minutes: course.minutes,
  cover: course.cover,
  languages: course.languages,
  lessons: course.sections.reduce((n, section) => n + section.lessons.length, 0),
  trace: course.sections.map(({ lessons }) => ({ lessons: lessons.map(({ kind, minutes }) => ({ kind, minutes })) })),
})

/** A card that can also be filtered by. */
export type FacetedCard = Card & { facets: Facets }

export const facetedCardOf = (course: CourseView): FacetedCard => ({
  ...cardOf(course),
  facets: {
    title: course.title,
    category: course.category,
    level: course.level,
    access: course.access,
    skills: course.skillsTaught.map(({ skill }) => skill),
    tags: course.tags,
    minutes: course.minutes,
    publishedAt: course.publishedAt,
  },
})

/** Newest first; equals by title, so that the order never depends on the database's. */
export const newestFirst = (courses: CourseView[]): CourseView[] =>
  courses.toSorted((a, b) =>
    a.publishedAt === b.publishedAt ? a.title.localeCompare(b.title, 'en') : a.publishedAt < b.publishedAt ? 1 : -1,
  )
