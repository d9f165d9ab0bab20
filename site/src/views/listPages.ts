import { createHash } from 'node:crypto'
import type { Catalogue, CourseView, ReleasePage } from '@academy/catalog/contract'
import { entryPages } from '#site/scripts/returnTo.ts'
import { vocabularyOf } from '#site/search/vocabulary.ts'
import { newestFirst } from './card.ts'
import { coursePage } from './coursePage.ts'
import { coursesPage, noFilters } from './coursesPage.ts'
import { homePage } from './homePage.ts'
import { instructorPage, instructorsPage } from './instructorPage.ts'
import { lessonPageOf } from './lessonPage.ts'
import { outlineOf } from './outline.ts'
import { termPage, termsPage, vocabularies } from './termPage.ts'

/**
 * Every page of a release. A page renders nothing but the view made here for its `depends`, so that the two cannot
 * drift apart: when the view is the same, so is the page.
 */
export const listPages = (given: Catalogue): ReleasePage[] => {
  // Views sort courses by date: handing them over sorted makes that cheap for each of many pages.
  const catalogue = { ...given, courses: newestFirst(given.courses) }
  return [
    { path: '/', depends: homePage(catalogue) },
    { path: '/courses', depends: coursesPage(catalogue, noFilters) },
    ...catalogue.courses.flatMap((course) => pagesOfCourse(catalogue, course)),
    { path: '/instructors', depends: instructorsPage(catalogue) },
    ...catalogue.instructors.map(({ slug }) => ({
      path: `/instructors/${slug}`,
      depends: instructorPage(catalogue, slug),
      search: true,
    })),
    ...vocabularies.flatMap((vocabulary) => [
      { path: `/${vocabulary}`, depends: termsPage(catalogue, vocabulary) },
      ...catalogue[vocabulary].map(({ slug }) => ({
        path: `/${vocabulary}/${slug}`,
        depends: termPage(catalogue, vocabulary, slug),
      })),
    ]),
    ...unchanging.map((path) => ({ path, depends: null })),
    { path: '/404', depends: null, status: 404 },
    { path: '/500', depends: null, status: 500 },
    {
      path: '/rss.xml',
      depends: catalogue.courses.map(({ slug, title, summary, publishedAt }) => [slug, title, summary, publishedAt]),
    },
    { path: '/search-terms.json', depends: vocabularyOf(catalogue) },
    { path: '/sitemap.xml', depends: sitemapEntries(catalogue) },
  ]
}

/** Pages that show nothing of the catalogue. */
const unchanging = ['/about', '/search', ...entryPages, '/robots.txt', '/share.png']

/** Lessons that anyone may read are pages of the release; the others are rendered for each reader. */
const pagesOfCourse = (catalogue: Catalogue, course: CourseView): ReleasePage[] => {
  const sections = outlineOf(course)
  const outline = digest(sections)
  const open = course.sections.flatMap((section) => section.lessons).filter((lesson) => lesson.freePreview)
  const view = coursePage(catalogue, course.slug)!
  return [
    { path: `/courses/${course.slug}`, depends: view, search: true },
    { path: `/courses/${course.slug}/share.png`, depends: view.card },
    ...open.map((lesson) => ({
      path: `/courses/${course.slug}/${lesson.slug}`,
      // The outline of a long course is said once, as a digest, and not anew for each of its lessons.
      depends: { ...lessonPageOf(catalogue, course, lesson, sections), sections: outline },
      lessons: [lesson.id],
      search: true,
    })),
  ]
}

const digest = (value: unknown): string => createHash('sha256').update(JSON.stringify(value)).digest('base64url')

/** What a search engine may visit, with the day it last changed where that is known. */
export const sitemapEntries = (catalogue: Catalogue): { path: string; changed?: string }[] => [
  { path: '/' },
  { path: '/courses' },
  ...catalogue.courses.flatMap((course) => [
    { path: `/courses/${course.slug}`, changed: course.updatedAt },
    ...course.sections
      .flatMap((section) => section.lessons)
      .filter((lesson) => lesson.freePreview)
      .map((lesson) => ({ path: `/courses/${course.slug}/${lesson.slug}`, changed: lesson.updatedAt })),
  ]),
  { path: '/instructors' },
  ...catalogue.instructors.map(({ slug }) => ({ path: `/instructors/${slug}` })),
  ...vocabularies.flatMap((vocabulary) => [
    { path: `/${vocabulary}` },
    ...termsPage(catalogue, vocabulary)
      .filter((term) => term.courses > 0)
      .map(({ slug }) => ({ path: `/${vocabulary}/${slug}` })),
  ]),
  { path: '/about' },
]
