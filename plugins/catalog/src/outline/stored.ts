import { defaultLanguage } from '@academy/kernel/languages'
import type { PayloadRequest } from 'payload'
import { flatIn } from '../content/told.ts'
import { idOf, idsOf, type Reference } from '../domain/outline.ts'
import type { LessonText } from './domain/warnings.ts'

/** A lesson's latest draft as it lies in the database, in English: the outline is arranged for all languages at once. */
export type StoredLesson = LessonText & {
  id: string
  key: string
  slug?: string | null
  title?: string | null
  freePreview?: boolean | null
  course?: Reference
}

export type StoredSection = {
  id: string
  key: string
  title: string
  summary?: string | null
  lessons: string[]
}

/** What is public of a document, and whether it lies in the trash. */
type Row = { id: string; _status?: string | null; deletedAt?: string | null }

export type StoredOutline = {
  course: { id: string; title: string; status: string; isOut: boolean }
  sections: StoredSection[]
  /** Drafts of all lessons of the course, those in the trash too. */
  lessons: StoredLesson[]
  rows: Map<string, Row>
}

/** Bodies are read past Payload's field hooks, which would walk every node of 200 lessons. */
const readLessons = async (course: string, req: PayloadRequest): Promise<StoredLesson[]> => {
  const { docs } = await req.payload.db.queryDrafts<StoredLesson>({
    collection: 'lessons',
    where: { 'version.course': { equals: course } },
    pagination: false,
    limit: 0,
    req,
  })
  return docs.map((draft) => flatIn({ ...draft }, defaultLanguage) as StoredLesson)
}

const readRows = async (course: string, req: PayloadRequest): Promise<Map<string, Row>> => {
  const { docs } = await req.payload.db.find<Row>({
    collection: 'lessons',
    where: { course: { equals: course } },
    select: { _status: true, deletedAt: true },
    pagination: false,
    limit: 0,
    req,
  })
  return new Map(docs.map((row) => [row.id, row]))
}

const readCourse = async (id: string, req: PayloadRequest) => {
  const draft = await req.payload.findByID({ collection: 'courses', id, draft: true, depth: 0, req })
  const row = await req.payload.db.findOne<Row>({
    collection: 'courses',
    where: { id: { equals: id } },
    select: { _status: true },
    req,
  })
  const isOut = row?._status === 'published'
  return { draft, course: { id, title: draft.title, status: draft._status ?? 'draft', isOut } }
}

/** The outline of a course as its draft has it, in a number of queries that does not grow with its lessons. */
export const readOutline = async (id: string, req: PayloadRequest): Promise<StoredOutline> => {
  const { draft, course } = await readCourse(id, req)
  const lessons = await readLessons(id, req)
  const rows = await readRows(id, req)
  const own = new Set(lessons.filter((lesson) => idOf(lesson.course) === id).map((lesson) => lesson.id))
  const sections = (draft.sections ?? []).map((section) => ({
    id: section.id ?? '',
    key: section.key,
    title: section.title,
    summary: section.summary ?? '',
    lessons: idsOf(section.lessons).filter((lesson) => own.has(lesson)),
  }))
  return { course, sections, lessons, rows }
}
