import { deleteEndpoint, getEndpoint, idIn, patchEndpoint, postEndpoint } from '@academy/kernel'
import type { Endpoint, PayloadRequest } from 'payload'
import { z } from 'zod'
import { commentChange, commentsView, newComment, placesView } from '../../contract/review.ts'
import { editableCourse, isStaffMember } from '../editable.ts'
import { commentNotFound } from '../errors.ts'
import { choicesOf } from './choices.ts'
import { markRead } from './reads.ts'
import { commentsOf } from './view.ts'
import { addComment, changeComment, removeComment } from './write.ts'

const ofLesson = z.object({ lesson: z.uuid().optional() })

const commentId = (req: PayloadRequest): string => {
  const id = idIn(req, 'comment')
  if (!id) throw commentNotFound()
  return id
}

const list = getEndpoint({
  path: '/:id/comments',
  summary: 'Comments on a course and its lessons, or on one lesson; for those who may edit the course',
  input: ofLesson,
  reply: commentsView,
  allow: isStaffMember,
  handle: async ({ lesson }, req) => commentsOf(await editableCourse(req), lesson ?? null, req),
})

const add = postEndpoint({
  path: '/:id/comments',
  summary: 'Writes a comment, or answers one; whoever is mentioned by @handle and may read it hears of it',
  input: newComment,
  reply: commentsView,
  allow: isStaffMember,
  handle: async (input, req) => {
    const course = await editableCourse(req)
    await addComment(course, input, req)
    return commentsOf(course, null, req)
  },
})

const places = getEndpoint({
  path: '/:id/comments/places',
  summary: 'What a comment can be about: the course’s lessons, and places in the text of the course or of one lesson',
  input: ofLesson,
  reply: placesView,
  allow: isStaffMember,
  handle: async ({ lesson }, req) => choicesOf(await editableCourse(req), lesson ?? null, req),
})

const seen = postEndpoint({
  path: '/:id/comments/seen',
  summary: 'Marks the comments on a course, or on one lesson, as read by the one who asks',
  input: ofLesson,
  reply: z.object({ course: z.string() }),
  allow: isStaffMember,
  handle: async ({ lesson }, req) => {
    const course = await editableCourse(req)
    await markRead(course, lesson ?? null, req)
    return { course }
  },
})

const change = patchEndpoint({
  path: '/:id/comments/:comment',
  summary: 'Edits a comment of one’s own, or resolves a thread and opens it again',
  input: commentChange,
  reply: commentsView,
  allow: isStaffMember,
  handle: async (input, req) => {
    const course = await editableCourse(req)
    await changeComment(course, commentId(req), input, req)
    return commentsOf(course, null, req)
  },
})

const remove = deleteEndpoint({
  path: '/:id/comments/:comment',
  summary: 'Deletes a comment of one’s own that nobody answered',
  reply: commentsView,
  allow: isStaffMember,
  handle: async (_input, req) => {
    const course = await editableCourse(req)
    await removeComment(course, commentId(req), req)
    return commentsOf(course, null, req)
  },
})

/** Endpoints of `courses`. */
export const commentEndpoints: Endpoint[] = [places, list, add, seen, change, remove]
