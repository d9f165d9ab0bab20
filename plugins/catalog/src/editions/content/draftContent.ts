import type { CollectionSlug, PayloadRequest } from 'payload'
import { z } from 'zod'
import { inAllLanguages } from '../../content/inAllLanguages.ts'
import { isPublic, readStored } from '../../content/loadRows.ts'
import { courseNotFound } from '../../errors.ts'
import { type RuledCourse, ruledCourse, type WrittenLesson, writtenFields, writtenLesson } from './rows.ts'
import { type Made, toContent } from './toContent.ts'

/** A course as its authors left it: its draft, the lessons that readers are shown, and the drafts that would follow. */
export type Draft = {
  course: RuledCourse
  /** Whether the course itself has changes that are not public. */
  isChanged: boolean
  shown: WrittenLesson[]
  /** Drafts of lessons in the outline that differ from what is shown. */
  waiting: WrittenLesson[]
}

const status = z.object({ _status: z.string().nullish() })

/** Asks nobody's rights: whoever calls it has. Throws HttpError 404 `catalog/course-not-found`. */
export const readDraft = async (courseId: string, req: PayloadRequest): Promise<Draft> => {
  const { payload } = req
  const found = await payload.findByID({
    collection: 'courses',
    id: courseId,
    draft: true,
    depth: 0,
    disableErrors: true,
    ...inAllLanguages(req),
  })
  if (!found) throw courseNotFound()
  const course = ruledCourse.parse(found)
  const ofCourse = { course: { equals: courseId } }
  const where = { and: [isPublic, ofCourse] }
  const shown = await readStored({ payload, req }, 'lessons' as CollectionSlug, writtenFields, where)
  const { docs } = await payload.find({
    collection: 'lessons',
    where: { and: [ofCourse, { _status: { equals: 'draft' } }] },
    draft: true,
    depth: 0,
    pagination: false,
    ...inAllLanguages(req),
  })
  const listed = course.sections.flatMap(({ lessons }) => lessons)
  const waiting = z
    .array(writtenLesson)
    .parse(docs)
    .filter(({ id }) => listed.includes(id))
    .sort((a, b) => listed.indexOf(a.id) - listed.indexOf(b.id))
  return {
    course,
    isChanged: status.parse(found)._status !== 'published',
    shown: z.array(writtenLesson).parse(shown),
    waiting,
  }
}

/** What an edition would hold if the course and these of its waiting lessons were published now. */
export const contentOfDraft = ({ course, shown, waiting }: Draft, chosen: ReadonlySet<string>): Made => {
  const drafts = waiting.filter(({ id }) => chosen.has(id))
  return toContent(course, [...shown.filter(({ id }) => !chosen.has(id)), ...drafts])
}
