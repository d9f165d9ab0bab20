import { emptyBody } from '../../content/published.ts'
import { toNamedLesson } from '../../content/toCatalogue.ts'
import type { EditionContent, EditionLesson, RichText } from '../../contract.ts'
import { digestOf } from './canonical.ts'
import type { RuledCourse, WrittenLesson } from './rows.ts'

/** An edition's content, and the bodies that its lessons name. */
export type Made = { content: EditionContent; texts: Map<string, RichText> }

/**
 * What an edition of these rows holds: the lessons that are there, in the order of the outline. A lesson belongs to the
 * course that it names, whoever else lists it.
 */
export const toContent = (course: RuledCourse, lessons: readonly WrittenLesson[]): Made => {
  const own = new Map(lessons.filter((lesson) => lesson.course === course.id).map((lesson) => [lesson.id, lesson]))
  const texts = new Map<string, RichText>()
  const toLesson = ({ body, optional, ...row }: WrittenLesson): EditionLesson => {
    const stored = body ?? emptyBody
    const text = digestOf(stored)
    texts.set(text, stored)
    const { updatedAt: _updatedAt, ...outline } = toNamedLesson(row)
    return { ...outline, optional, text }
  }
  const sections = course.sections.map(({ key, title, summary, lessons: ids }) => ({
    key,
    title,
    summary,
    lessons: ids.flatMap((id) => {
      const lesson = own.get(id)
      return lesson ? [toLesson(lesson)] : []
    }),
  }))
  return { content: { title: course.title, rules: course.rules, sections }, texts }
}
