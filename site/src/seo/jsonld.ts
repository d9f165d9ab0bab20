import type { InstructorView } from '@academy/catalog/contract'
import { defaultLanguage, type Language, pathIn } from '@academy/kernel/languages'
import { isoDuration } from '#site/format.ts'
import { messagesIn } from '#site/messages/index.ts'
import { alternatesOf } from '#site/seo/alternates.ts'
import type { Card } from '#site/views/card.ts'
import type { CoursePage } from '#site/views/coursePage.ts'
import type { Face } from '#site/views/instructorPage.ts'
import type { PathPage } from '#site/views/pathPage.ts'

/** Structured data for search engines, after https://schema.org. */
export type JsonLd = Record<string, unknown> & { '@context': 'https://schema.org'; '@type': string }

/** JSON that cannot end the script element it stands in. */
export const serialize = (data: JsonLd): string => JSON.stringify(data).replaceAll('<', '\\u003c')

/** Where search engines know a page by what is told in these languages: one that is not told in this is the English page. */
const addressOf = (origin: string, path: string, language: Language, told: readonly Language[] = []): string =>
  alternatesOf(origin, path, language, told).address

const organization = (origin: string) => ({ '@type': 'Organization', name: messagesIn().site.name, url: origin })

const personOf = ({ name, slug, headline, photo, languages }: Face, origin: string, language: Language) => ({
  '@type': 'Person',
  name,
  url: addressOf(origin, `/instructors/${slug}`, language, languages),
  ...(headline ? { jobTitle: headline } : {}),
  ...(photo ? { image: origin + photo.url } : {}),
})

/** `language` is the one that the course is shown in. */
export const courseLd = (
  { course, sections, instructors }: CoursePage,
  origin: string,
  language: Language = defaultLanguage,
): JsonLd => {
  const url = origin + pathIn(language, `/courses/${course.slug}`)
  return {
    '@context': 'https://schema.org',
    '@type': 'Course',
    '@id': url,
    url,
    name: course.title,
    description: course.seo.description ?? course.summary,
    image: `${url}/share.png`,
    inLanguage: language,
    provider: organization(origin),
    datePublished: course.publishedAt,
    educationalLevel: course.level,
    isAccessibleForFree: course.access === 'free',
    offers: { '@type': 'Offer', category: course.access === 'free' ? 'Free' : 'Paid' },
    teaches: course.outcomes,
    coursePrerequisites: course.prerequisites,
    syllabusSections: sections.map(({ title, summary, lessons }) => ({
      '@type': 'Syllabus',
      name: title,
      ...(summary ? { description: summary } : {}),
      timeRequired: isoDuration(lessons.reduce((total, lesson) => total + lesson.minutes, 0)),
    })),
    hasCourseInstance: {
      '@type': 'CourseInstance',
      courseMode: 'Online',
      courseWorkload: isoDuration(course.minutes),
      ...(instructors.length > 0 ? { instructor: instructors.map((one) => personOf(one, origin, language)) } : {}),
    },
  }
}

/** A path as a programme of the courses that it suggests. `language` is the one that it is shown in. */
export const pathLd = (
  { path, card, stages }: PathPage,
  origin: string,
  language: Language = defaultLanguage,
): JsonLd => {
  const url = origin + pathIn(language, `/paths/${path.slug}`)
  const courses = stages.flatMap(({ requirements }) => requirements.flatMap(({ ways }) => ways.slice(0, 1)))
  return {
    '@context': 'https://schema.org',
    '@type': 'EducationalOccupationalProgram',
    '@id': url,
    url,
    name: path.title,
    description: path.summary,
    image: `${url}/share.png`,
    inLanguage: language,
    provider: organization(origin),
    timeToComplete: isoDuration(card.minutes),
    hasCourse: courses.map(({ slug, title, languages }) => ({
      '@type': 'Course',
      name: title,
      url: addressOf(origin, `/courses/${slug}`, language, languages),
    })),
  }
}

/** From the home page's child down to the page itself, which is the trail's last. */
export const breadcrumbLd = (trail: { label: string; href: string }[], origin: string): JsonLd => ({
  '@context': 'https://schema.org',
  '@type': 'BreadcrumbList',
  itemListElement: trail.map(({ label, href }, index) => ({
    '@type': 'ListItem',
    position: index + 1,
    name: label,
    item: origin + href,
  })),
})

export const personLd = (instructor: InstructorView, origin: string, language: Language = defaultLanguage): JsonLd => ({
  '@context': 'https://schema.org',
  ...personOf(instructor, origin, language),
  worksFor: organization(origin),
  sameAs: instructor.links.map(({ url }) => url),
})

export const courseListLd = (cards: Card[], origin: string, language: Language = defaultLanguage): JsonLd => ({
  '@context': 'https://schema.org',
  '@type': 'ItemList',
  itemListElement: cards.map(({ slug, title, languages }, index) => ({
    '@type': 'ListItem',
    position: index + 1,
    name: title,
    url: addressOf(origin, `/courses/${slug}`, language, languages),
  })),
})
