import { inTransaction } from '@academy/kernel'
import type { PayloadRequest, Where } from 'payload'
import type { CommentChange, NewComment } from '../../contract/review.ts'
import { idOf } from '../../domain/outline.ts'
import { loadDrafts } from '../drafts.ts'
import {
  commentAnswered,
  commentNotFound,
  lessonNotInCourse,
  notAThread,
  notYourComment,
  placeChanged,
} from '../errors.ts'
import { quoteOf } from './domain/standing.ts'
import { tellMentioned } from './mentioned.ts'
import { spotsIn } from './spots.ts'

const find = async (course: string, id: string, req: PayloadRequest) => {
  const where: Where = { and: [{ id: { equals: id } }, { course: { equals: course } }] }
  const { docs } = await req.payload.find({ collection: 'comments', where, limit: 1, depth: 0, pagination: false, req })
  if (!docs[0]) throw commentNotFound()
  return docs[0]
}

/** The title of what a comment is about. Throws HttpError 400 for a lesson of another course. */
const documentOf = async (course: string, lesson: string | null, req: PayloadRequest): Promise<string> => {
  const drafts = await loadDrafts(course, req)
  if (!lesson) return drafts.course.title ?? ''
  const known = drafts.lessons.find(({ id }) => id === lesson)
  if (known) return known.title ?? ''
  const loose = await req.payload.findByID({
    collection: 'lessons',
    id: lesson,
    draft: true,
    depth: 0,
    disableErrors: true,
    req,
  })
  if (!loose || idOf(loose.course) !== course) throw lessonNotInCourse()
  return loose.title ?? ''
}

/** An answer is about what its thread is about, and opens it again. */
const placeOf = async (course: string, { thread, lesson, place }: NewComment, req: PayloadRequest) => {
  if (!thread) return { lesson: lesson ?? null, anchor: place?.anchor, quote: place?.quote, thread: null }
  const first = await find(course, thread, req)
  if (first.thread) throw notAThread()
  if (first.resolvedAt)
    await req.payload.update({ collection: 'comments', id: thread, data: { resolvedAt: null }, depth: 0, req })
  return { lesson: idOf(first.lesson), thread }
}

/** Throws HttpError 409 `catalog/comment-place-changed` for a place that is not there as it is quoted. */
const refuseElsewhere = async (course: string, { thread, lesson, place }: NewComment, req: PayloadRequest) => {
  if (!place || thread) return
  const spots = await spotsIn(course, lesson ?? null, req)
  if (!spots.some(({ anchor, text }) => anchor === place.anchor && quoteOf(text) === place.quote)) throw placeChanged()
}

export const addComment = (course: string, input: NewComment, req: PayloadRequest): Promise<void> =>
  inTransaction(req, async () => {
    const place = await placeOf(course, input, req)
    const document = await documentOf(course, place.lesson, req)
    await refuseElsewhere(course, input, req)
    const author = String(req.user?.id)
    const data = { ...place, course, author, text: input.text }
    const { id } = await req.payload.create({ collection: 'comments', data, depth: 0, req })
    await tellMentioned({ comment: id, course, text: input.text, document }, req)
  })

const isMine = (comment: { author?: string | { id: string } | null }, { user }: PayloadRequest) =>
  idOf(comment.author) === String(user?.id)

export const changeComment = (course: string, id: string, change: CommentChange, req: PayloadRequest): Promise<void> =>
  inTransaction(req, async () => {
    const comment = await find(course, id, req)
    const now = new Date().toISOString()
    if ('resolved' in change) {
      if (comment.thread) throw notAThread()
      const data = { resolvedAt: change.resolved ? now : null }
      await req.payload.update({ collection: 'comments', id, data, depth: 0, req })
      return
    }
    if (!isMine(comment, req)) throw notYourComment()
    await req.payload.update({ collection: 'comments', id, data: { text: change.text, editedAt: now }, depth: 0, req })
    const document = await documentOf(course, idOf(comment.lesson), req)
    await tellMentioned({ comment: id, course, text: change.text, document }, req)
  })

/** A comment that others answered stays: their words would hang in the air. */
export const removeComment = (course: string, id: string, req: PayloadRequest): Promise<void> =>
  inTransaction(req, async () => {
    if (!isMine(await find(course, id, req), req)) throw notYourComment()
    const where = { thread: { equals: id } }
    if ((await req.payload.count({ collection: 'comments', where, req })).totalDocs > 0) throw commentAnswered()
    await req.payload.db.deleteMany({ collection: 'comment-mentions', where: { comment: { equals: id } }, req })
    await req.payload.delete({ collection: 'comments', id, depth: 0, req })
  })
