import { anyOf, hasRole, isEditor, staffRoles } from '@academy/kernel'
import type { PayloadRequest } from 'payload'
import { editsCourse, teachesCourseOf } from '../access/own.ts'
import { mayPublish } from '../access/publishing.ts'
import { courseNotFound } from '../errors.ts'
import { reviewNeeded } from '../review/errors.ts'
import { notYoursToPublish } from './errors.ts'

/** Editions of the courses that somebody may edit. */
export const readsEditions = anyOf(isEditor, teachesCourseOf)

export const isAuthor = ({ user }: PayloadRequest): boolean => hasRole(user, ...staffRoles)

/** Throws HttpError 404 for no course, 403 `catalog/not-yours-to-publish` for one of others. */
export const requireOwnCourse = async (courseId: string, req: PayloadRequest): Promise<void> => {
  const found = { collection: 'courses', trash: false, req } as const
  const { totalDocs } = await req.payload.count({ ...found, where: { id: { equals: courseId } } })
  if (totalDocs === 0) throw courseNotFound()
  const mine = await editsCourse({ req })
  const where = { and: [{ id: { equals: courseId } }, ...(typeof mine === 'object' ? [mine] : [])] }
  if (!mine || (await req.payload.count({ ...found, where })).totalDocs === 0) throw notYoursToPublish()
}

/** Who may publish this course now. Throws as `requireOwnCourse` does, and 403 `catalog/review-needed`. */
export const requirePublisher = async (courseId: string, req: PayloadRequest): Promise<void> => {
  await requireOwnCourse(courseId, req)
  if (!(await mayPublish(req, courseId))) throw reviewNeeded()
}
