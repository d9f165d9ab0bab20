import { defaultLanguage, type Language } from '@academy/kernel/languages'
import type { CollectionSlug, Payload, TypedUser } from 'payload'
import { z } from 'zod'
import { type ContentSource, richText } from '../contract.ts'
import { draftPath } from './draftPath.ts'
import { lessonNotFound } from './findLesson.ts'
import { laidOver } from './laidOver.ts'
import { courseIn, loadStored, type Rows, rowsIn } from './loadCatalogue.ts'
import { emptyBody } from './published.ts'
import { type Draft, placedOver, readDraft } from './readDraft.ts'
import { withPictures } from './richText.ts'
import { courseRow, lessonRow } from './rows.ts'
import { draftSnippets, snippetIdsOf, withSnippets } from './snippets.ts'
import { toCatalogue } from './toCatalogue.ts'
import { toldIn } from './told.ts'

export type DraftRequest = {
  collection: 'courses' | 'lessons' | 'paths'
  id: string
  /** Fields of the editor's form that are not saved yet; they lie over what the stored draft says in their language. */
  data?: Record<string, unknown>
  /** Of the form, and of what is shown. @default English */
  language?: Language
}

const withBody = lessonRow.extend({ body: z.preprocess((value) => value ?? null, richText.nullable()) })
const readDrafts = async (payload: Payload, user: TypedUser, ids: readonly string[]): Promise<Draft[]> => {
  if (ids.length === 0) return []
  const { docs } = await payload.find({
    collection: 'lessons' as CollectionSlug,
    where: { id: { in: [...ids] } },
    draft: true,
    locale: 'all',
    depth: 0,
    pagination: false,
    user,
    overrideAccess: false,
  })
  return docs as unknown as Draft[]
}

/** A lesson that its course does not list yet is shown at the end of it. */
const listing = <Course extends Rows['courses'][number]>(course: Course, lessonId: string): Course => {
  if (course.sections.some(({ lessons }) => lessons.includes(lessonId))) return course
  const loose = { key: 'unplaced', title: 'Not placed yet', summary: '', lessons: [lessonId] }
  return { ...course, sections: [...course.sections, loose] }
}

/**
 * The public catalogue with one course or path in the state of its drafts, read with the user's own rights: for previews.
 * Throws Payload's NotFound or Forbidden when the user may not read the document.
 */
export const draftContent = async (
  payload: Payload,
  user: TypedUser,
  request: DraftRequest,
): Promise<ContentSource> => {
  const { collection, id, data, language = defaultLanguage } = request
  const draft = await readDraft(payload, user, collection, id)
  const asked: Draft = { ...laidOver(draft, data ?? {}, language), id }
  if (collection === 'paths') return draftPath(payload, asked, language)
  const courseId = collection === 'courses' ? id : lessonRow.shape.course.parse(asked.course)
  if (!courseId) throw lessonNotFound()
  const stored = collection === 'courses' ? asked : await readDraft(payload, user, 'courses', courseId)
  const parsed = courseRow.parse(courseIn(stored, language))
  const course = collection === 'lessons' ? listing(parsed, id) : parsed
  const lessonIds = course.sections.flatMap(({ lessons }) => lessons).filter((lesson) => lesson !== id)
  const drafts = await readDrafts(payload, user, lessonIds)
  const shownLessons = collection === 'lessons' ? [asked, ...drafts] : drafts
  const lessons = z.array(withBody).parse(shownLessons.map((lesson) => toldIn(lesson, language)))
  const rows = rowsIn(await loadStored({ payload }), language)
  const drafted = {
    ...rows,
    courses: placedOver(rows.courses, [course]),
    lessons: placedOver(
      rows.lessons,
      lessons.map(({ body: _body, ...row }) => row),
    ),
  }
  const { catalogue, pictures } = toCatalogue(drafted, new Date())
  const bodies = new Map(lessons.map((lesson) => [lesson.id, lesson.body ?? emptyBody]))
  const shown = new Set([...bodies.values()].flatMap((body) => [...snippetIdsOf(body)]))
  const snippets = await draftSnippets({ payload }, user, [...shown], language)
  return {
    catalogue,
    readLesson: async (lessonId) => {
      const body = bodies.get(lessonId)
      if (body === undefined) throw lessonNotFound()
      return { state: 'open', body: withPictures(withSnippets(body, snippets), pictures) }
    },
  }
}
