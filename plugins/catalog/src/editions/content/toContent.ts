import { type Language, otherLanguages } from '@academy/kernel/languages'
import { emptyBody } from '../../content/published.ts'
import { toNamedLesson } from '../../content/toCatalogue.ts'
import type { EditionContent, EditionLesson, EditionTranslation, RichText } from '../../contract.ts'
import { digestOf } from './canonical.ts'
import type { RuledCourse, WrittenLesson } from './rows.ts'
import { scheduleFor } from './schedule.ts'

/** An edition's content, and the bodies that its lessons name. */
export type Made = { content: EditionContent; texts: Map<string, RichText> }

type Translations = NonNullable<EditionContent['translations']>
type Keep = (body: RichText | null) => string

/** What a course and its lessons say in one other language; null when that is nothing. */
const translationIn = (
  language: Language,
  course: RuledCourse,
  lessons: readonly WrittenLesson[],
  keep: Keep,
): EditionTranslation | null => {
  const title = course.translations[language]?.title
  const sections = course.sections.flatMap(({ key, translations }) => {
    const said = translations[language]
    return said?.title ? [[key, said] as const] : []
  })
  const told = lessons.flatMap(({ key, translations }) => {
    const said = translations[language]
    if (!said?.title) return []
    return [[key, { title: said.title, summary: said.summary, text: keep(said.body) }] as const]
  })
  if (!title && sections.length + told.length === 0) return null
  return { ...(title ? { title } : {}), sections: Object.fromEntries(sections), lessons: Object.fromEntries(told) }
}

/** A course that is written in English alone has none, so that its editions are what they were. */
const translationsOf = (course: RuledCourse, lessons: readonly WrittenLesson[], keep: Keep) => {
  const translations: Translations = {}
  for (const language of otherLanguages) {
    const said = translationIn(language, course, lessons, keep)
    if (said) translations[language] = said
  }
  return Object.keys(translations).length > 0 ? { translations } : {}
}

/**
 * What an edition of these rows holds: the lessons that are there, in the order of the outline. A lesson belongs to the
 * course that it names, whoever else lists it.
 */
export const toContent = (course: RuledCourse, lessons: readonly WrittenLesson[]): Made => {
  const own = new Map(lessons.filter((lesson) => lesson.course === course.id).map((lesson) => [lesson.id, lesson]))
  const texts = new Map<string, RichText>()
  const keep: Keep = (body) => {
    const stored = body ?? emptyBody
    const text = digestOf(stored)
    texts.set(text, stored)
    return text
  }
  const listed = (ids: readonly string[]) => ids.flatMap((id) => own.get(id) ?? [])
  const toLesson = ({ body, optional, doneBy, translations: _translations, ...row }: WrittenLesson): EditionLesson => {
    const text = keep(body)
    const { updatedAt: _updatedAt, languages: _languages, ...outline } = toNamedLesson(row)
    return { ...outline, optional, doneBy, text }
  }
  const sections = course.sections.map(({ key, title, summary, lessons: ids }) => ({
    key,
    title,
    summary,
    lessons: listed(ids).map(toLesson),
  }))
  const schedule = scheduleFor(sections, course.schedule)
  const shown = course.sections.flatMap(({ lessons: ids }) => listed(ids))
  const translations = translationsOf(course, shown, keep)
  // A course without a schedule has none, so that its editions are what they were.
  const content = { title: course.title, rules: course.rules, sections, ...(schedule.length > 0 && { schedule }) }
  return { content: { ...content, ...translations }, texts }
}

/** Digests of all texts that an edition names. */
export const textsIn = ({ sections, translations = {} }: EditionContent): string[] => [
  ...sections.flatMap(({ lessons }) => lessons.map(({ text }) => text)),
  ...Object.values(translations).flatMap(({ lessons }) => Object.values(lessons).map(({ text }) => text)),
]
