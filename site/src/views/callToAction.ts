import { defaultLanguage, type Language, pathIn } from '@academy/kernel/languages'
import { messagesIn } from '#site/messages/index.ts'
import type { CoursePage } from './coursePage.ts'

/** What one can do on a course's page; null while there is nothing to read. The page is the same for everybody. */
export type CallToAction = {
  /** The words on the button that enrolls. */
  enroll: string
  /** A lesson that can be read without an account. */
  open: { href: string; label: string } | null
  /** Which of the two is the next thing to do. */
  stressed: 'enroll' | 'open'
} | null

export const callToAction = ({ course, sections }: CoursePage, language: Language = defaultLanguage): CallToAction => {
  const lessons = sections.flatMap((section) => section.lessons)
  const [first] = lessons
  if (!first) return null
  const open = lessons.find((lesson) => lesson.freePreview)
  const { start, read, enroll, enrollPaid } = messagesIn(language).course.actions
  return {
    enroll: course.access === 'free' ? enroll : enrollPaid,
    open: open
      ? { href: pathIn(language, `/courses/${course.slug}/${open.slug}`), label: open === first ? start : read }
      : null,
    stressed: course.access === 'paid' && open ? 'open' : 'enroll',
  }
}

/** Who may read what, in one or two sentences. */
export const accessNote = ({ course, sections }: CoursePage, language: Language = defaultLanguage): string => {
  const { course: strings } = messagesIn(language)
  const lessons = sections.flatMap((section) => section.lessons)
  const open = lessons.filter((lesson) => lesson.freePreview).length
  if (lessons.length === 0) return strings.empty
  if (open === lessons.length) return strings.notes.allOpen
  const some = open > 0 ? strings.notes.somePreview(open, lessons.length) : ''
  return [course.access === 'free' ? strings.notes.free : strings.notes.paid, some].filter(Boolean).join(' ')
}
