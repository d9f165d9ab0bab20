import { createHash } from 'node:crypto'
import type { Catalogue, CourseView, ReleasePage } from '@academy/catalog/contract'
import { defaultLanguage, type Language, languageCodes, pathIn } from '@academy/kernel/languages'
import { icons } from '#site/offline/icons.ts'
import { entryPages } from '#site/scripts/returnTo.ts'
import { vocabularyOf } from '#site/search/vocabulary.ts'
import { newestFirst } from './card.ts'
import { coursePage } from './coursePage.ts'
import { coursesPage, noFilters } from './coursesPage.ts'
import { homePage } from './homePage.ts'
import { instructorPage, instructorsPage } from './instructorPage.ts'
import { lessonPageOf } from './lessonPage.ts'
import { outlineOf } from './outline.ts'
import { pathCards, pathPage } from './pathPage.ts'
import { termPage, termsPage, vocabularies } from './termPage.ts'

/**
 * Every page of a release. A page renders nothing but the view made here for its `depends`, so that the two cannot
 * drift apart: when the view is the same, so is the page.
 */
export const listPages = (given: Catalogue): ReleasePage[] => {
  // Views sort courses by date: handing them over sorted makes that cheap for each of many pages.
  const catalogue = { ...given, courses: newestFirst(given.courses) }
  const { language } = catalogue
  const pages = pagesIn(catalogue)
  if (language === defaultLanguage) pages.push(...inEnglishAlone(catalogue))
  return pages.map((page) => ({ ...page, path: pathIn(language, page.path) }))
}

const pagesIn = (catalogue: Catalogue): ReleasePage[] => [
  { path: '/', depends: homePage(catalogue) },
  { path: '/courses', depends: coursesPage(catalogue, noFilters) },
  ...catalogue.courses.flatMap((course) => pagesOfCourse(catalogue, course)),
  { path: '/paths', depends: pathCards(catalogue) },
  ...told(catalogue, catalogue.paths).flatMap(({ slug }) => {
    const view = pathPage(catalogue, slug)!
    return [
      { path: `/paths/${slug}`, depends: view, search: true },
      { path: `/paths/${slug}/share.png`, depends: view.card },
    ]
  }),
  { path: '/instructors', depends: instructorsPage(catalogue) },
  ...told(catalogue, catalogue.instructors).map(({ slug }) => ({
    path: `/instructors/${slug}`,
    depends: instructorPage(catalogue, slug),
    search: true,
  })),
  ...vocabularies.flatMap((vocabulary) => [
    { path: `/${vocabulary}`, depends: termsPage(catalogue, vocabulary) },
    ...told(catalogue, catalogue[vocabulary]).map(({ slug }) => ({
      path: `/${vocabulary}/${slug}`,
      depends: termPage(catalogue, vocabulary, slug),
    })),
  ]),
  ...unchanging.map((path) => ({ path, depends: null })),
  { path: '/404', depends: null, status: 404 },
  { path: '/500', depends: null, status: 500 },
  {
    path: '/rss.xml',
    depends: told(catalogue, catalogue.courses).map(({ slug, title, summary, publishedAt }) => [
      slug,
      title,
      summary,
      publishedAt,
    ]),
  },
  { path: '/search-terms.json', depends: vocabularyOf(catalogue) },
]

/** Pages that show nothing of the catalogue. */
const unchanging = ['/about', '/search', '/share.png']

/** The ways in, and what is there once whatever the language. */
const inEnglishAlone = (catalogue: Catalogue): ReleasePage[] => [
  ...entryPages.map((path) => ({ path, depends: null })),
  { path: '/robots.txt', depends: null },
  { path: '/offline', depends: null },
  { path: '/manifest.webmanifest', depends: null },
  ...Object.keys(icons).map((name) => ({ path: `/icons/${name}.png`, depends: null })),
  { path: '/sitemap.xml', depends: sitemapEntries(catalogue) },
]

/** Those that are told in the catalogue's language; pages of the others are made when somebody asks for them. */
const told = <Told extends { languages?: Language[] }>({ language }: Catalogue, all: readonly Told[]): Told[] =>
  language === defaultLanguage ? [...all] : all.filter(({ languages }) => languages?.includes(language))

/** Lessons that anyone may read are pages of the release; the others are rendered for each reader. */
const pagesOfCourse = (catalogue: Catalogue, course: CourseView): ReleasePage[] => {
  const sections = outlineOf(course)
  const outline = digest(sections)
  const lessons = course.sections.flatMap((section) => section.lessons).filter((lesson) => lesson.freePreview)
  return [
    ...told(catalogue, [course]).flatMap(({ slug }) => {
      const view = coursePage(catalogue, slug)!
      return [
        { path: `/courses/${slug}`, depends: view, search: true },
        { path: `/courses/${slug}/share.png`, depends: view.card },
      ]
    }),
    ...told(catalogue, lessons).map((lesson) => ({
      path: `/courses/${course.slug}/${lesson.slug}`,
      // The outline of a long course is said once, as a digest, and not anew for each of its lessons.
      depends: { ...lessonPageOf(catalogue, course, lesson, sections), sections: outline },
      lessons: [lesson.id],
      search: true,
    })),
  ]
}

const digest = (value: unknown): string => createHash('sha256').update(JSON.stringify(value)).digest('base64url')

export type SitemapEntry = {
  /** In English. */
  path: string
  changed?: string
  /** Those that the page is told in. */
  languages: readonly Language[]
}

/** What a search engine may visit, with the day it last changed where that is known. The catalogue in English knows all. */
export const sitemapEntries = (catalogue: Catalogue): SitemapEntry[] => {
  const entry = (path: string, { languages, updatedAt: changed }: Dated): SitemapEntry => ({
    path,
    ...(changed ? { changed } : {}),
    languages: languages ?? [defaultLanguage],
  })
  const list = (path: string): SitemapEntry => ({ path, languages: languageCodes })
  return [
    list('/'),
    list('/courses'),
    ...catalogue.courses.flatMap((course) => [
      entry(`/courses/${course.slug}`, course),
      ...course.sections
        .flatMap((section) => section.lessons)
        .filter((lesson) => lesson.freePreview)
        .map((lesson) => entry(`/courses/${course.slug}/${lesson.slug}`, lesson)),
    ]),
    list('/paths'),
    ...catalogue.paths.map((path) => entry(`/paths/${path.slug}`, path)),
    list('/instructors'),
    ...catalogue.instructors.map((person) => entry(`/instructors/${person.slug}`, person)),
    ...vocabularies.flatMap((vocabulary) => [
      list(`/${vocabulary}`),
      ...termsPage(catalogue, vocabulary)
        .filter((term) => term.courses > 0)
        .map((term) => entry(`/${vocabulary}/${term.slug}`, term)),
    ]),
    list('/about'),
  ]
}

type Dated = { languages?: readonly Language[]; updatedAt?: string }
