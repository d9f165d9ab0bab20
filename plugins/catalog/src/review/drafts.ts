import type { PayloadRequest } from 'payload'
import { lessonIds } from '../domain/outline.ts'

const lessonFields = {
  title: true,
  kind: true,
  minutes: true,
  doneBy: true,
  slug: true,
  _status: true,
  updatedAt: true,
} as const

type Changed = { collection: 'courses' | 'lessons'; id: string; title: string }

/** The newest draft of a course, and of its lessons in reading order. The caller has asked who may read them. */
export const loadDrafts = async (id: string, req: PayloadRequest, { bodies = false } = {}) => {
  const course = await req.payload.findByID({ collection: 'courses', id, draft: true, depth: 0, req })
  const ids = lessonIds(course.sections)
  const { docs } = await req.payload.find({
    collection: 'lessons',
    where: { id: { in: ids } },
    draft: true,
    depth: 0,
    pagination: false,
    select: bodies ? { ...lessonFields, body: true } : lessonFields,
    req,
  })
  const byId = new Map(docs.map((lesson) => [lesson.id, lesson]))
  return { course, lessons: ids.flatMap((lesson) => byId.get(lesson) ?? []) }
}
export type Drafts = Awaited<ReturnType<typeof loadDrafts>>

/** What readers do not see yet: lessons first, because a course that comes out shows them. */
export const unpublished = ({ course, lessons }: Drafts): Changed[] => [
  ...lessons
    .filter(({ _status }) => _status !== 'published')
    .map(({ id, title }): Changed => ({ collection: 'lessons', id, title: title ?? '' })),
  ...(course._status === 'published'
    ? []
    : [{ collection: 'courses', id: course.id, title: course.title ?? '' } satisfies Changed]),
]

/** When something of it was saved last. */
export const changedAt = ({ course, lessons }: Drafts): string =>
  [course, ...lessons]
    .map(({ updatedAt }) => updatedAt)
    .sort()
    .at(-1) ?? course.updatedAt
