import type { PayloadRequest, Where } from 'payload'
import { teachesCourse } from '../access/own.ts'
import { idOf } from '../domain/outline.ts'
import type { ReviewState } from '../domain/review/steps.ts'
import { isUnread, readsOf } from '../review/comments/reads.ts'
import { atMost, type NeedGroup, type Source, titleOf } from './source.ts'
import { strings } from './strings.ts'

const reviewHref = (course: string) => `/admin/collections/courses/${course}/review`

/** What the asker teaches, as a condition; null for whoever teaches nothing. */
export const taught = async (req: PayloadRequest): Promise<Where | null> => {
  const mine = await teachesCourse({ req })
  return typeof mine === 'object' ? mine : null
}

const reviewsIn =
  (state: ReviewState, kind: NeedGroup['kind']): Source =>
  async (req) => {
    const where: Where = {
      and: [{ state: { equals: state } }, { 'course.instructors.user': { equals: req.user?.id } }],
    }
    const { docs, totalDocs } = await req.payload.find({
      collection: 'reviews',
      where,
      sort: '-updatedAt',
      limit: atMost,
      depth: 1,
      populate: { courses: { title: true } },
      req,
    })
    const needs = docs.flatMap(({ course, updatedAt, scheduledFor }) =>
      course && typeof course === 'object'
        ? [{ title: titleOf(course), href: reviewHref(course.id), detail: '', at: scheduledFor ?? updatedAt }]
        : [],
    )
    return { kind, total: totalDocs, needs }
  }

export const changesAsked = reviewsIn('changes-asked', 'changes-asked')
export const approved = reviewsIn('approved', 'approved')

/** Comments that name the asker and that they have not looked at. */
export const mentions: Source = async (req) => {
  const { docs, totalDocs } = await req.payload.find({
    collection: 'comment-mentions',
    where: { and: [{ user: { equals: req.user?.id } }, { seenAt: { exists: false } }] },
    sort: '-createdAt',
    limit: atMost,
    depth: 2,
    populate: { courses: { title: true }, comments: { text: true, author: true }, users: { name: true } },
    req,
  })
  const needs = docs.flatMap(({ course, comment, createdAt }) => {
    if (!course || typeof course === 'string' || !comment || typeof comment === 'string') return []
    const by = comment.author && typeof comment.author === 'object' ? comment.author.name : null
    return [{ title: titleOf(course), href: reviewHref(course.id), detail: by ? strings.by(by) : '', at: createdAt }]
  })
  return { kind: 'mentions', total: totalDocs, needs }
}

/** Comments that are looked through for new ones. */
const newest = 200

/** Courses of the asker on which others said something new. */
export const unreadComments: Source = async (req) => {
  const me = String(req.user?.id)
  const { docs } = await req.payload.find({
    collection: 'comments',
    where: { and: [{ 'course.instructors.user': { equals: me } }, { author: { not_equals: me } }] },
    sort: '-createdAt',
    limit: newest,
    pagination: false,
    depth: 1,
    populate: { courses: { title: true }, lessons: {}, users: {}, comments: {} },
    req,
  })
  const courses = new Map(
    docs.flatMap(({ course }) => (course && typeof course === 'object' ? [[course.id, course]] : [])),
  )
  const reads = await readsOf([...courses.keys()], req)
  const unread = docs.filter(({ course, lesson, author, createdAt }) =>
    isUnread({ course: idOf(course) ?? '', lesson: idOf(lesson), author: idOf(author), at: createdAt }, reads, me),
  )
  const groups = [...Map.groupBy(unread, ({ course }) => idOf(course) ?? '')]
  const needs = groups.map(([course, all]) => ({
    title: titleOf(courses.get(course) ?? {}),
    href: reviewHref(course),
    detail: all.length === 1 ? strings.oneComment : strings.comments(all.length),
    at: all[0]?.createdAt ?? null,
  }))
  return { kind: 'comments', total: needs.length, needs: needs.slice(0, atMost) }
}

/** Courses of the asker with changes that readers do not see, newest first. */
export const drafts: Source = async (req) => {
  const mine = await taught(req)
  if (!mine) return { kind: 'drafts', total: 0, needs: [] }
  const { docs, totalDocs } = await req.payload.find({
    collection: 'courses',
    where: { and: [mine, { _status: { equals: 'draft' } }] },
    draft: true,
    select: { title: true, updatedAt: true },
    sort: '-updatedAt',
    limit: atMost,
    depth: 0,
    req,
  })
  const needs = docs.map((course) => ({
    title: titleOf(course),
    href: `/admin/collections/courses/${course.id}`,
    detail: '',
    at: course.updatedAt,
  }))
  return { kind: 'drafts', total: totalDocs, needs }
}
