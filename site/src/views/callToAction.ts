import type { Viewer } from '@academy/catalog/contract'
import { course as strings } from '#site/strings.ts'
import type { CoursePage } from './coursePage.ts'

/** The next thing to do on a course's page, and what to know about its price; no href while there is nothing to read. */
export type CallToAction = { href: string; label: string } | null

export const callToAction = ({ course, sections }: CoursePage, viewer: Viewer | null): CallToAction => {
  const lessons = sections.flatMap((section) => section.lessons)
  const [first] = lessons
  if (!first) return null
  const pathOf = (lesson: { slug: string }) => `/courses/${course.slug}/${lesson.slug}`
  const open = lessons.find((lesson) => lesson.freePreview)
  if (first.freePreview) return { href: pathOf(first), label: strings.actions.start }
  if (viewer) return { href: pathOf(first), label: strings.actions.continue }
  if (open) return { href: pathOf(open), label: strings.actions.read }
  return { href: `/sign-in?returnTo=${encodeURIComponent(pathOf(first))}`, label: strings.actions.signIn }
}

/** Who may read what, in one or two sentences. */
export const accessNote = ({ course, sections }: CoursePage): string => {
  const lessons = sections.flatMap((section) => section.lessons)
  const open = lessons.filter((lesson) => lesson.freePreview).length
  if (lessons.length === 0) return strings.empty
  if (open === lessons.length) return strings.notes.allOpen
  const some = open > 0 ? strings.notes.somePreview(open, lessons.length) : ''
  return [course.access === 'free' ? strings.notes.free : strings.notes.paid, some].filter(Boolean).join(' ')
}
