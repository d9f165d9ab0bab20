import { hasRole, staffRoles } from '@academy/kernel'
import type { PayloadRequest } from 'payload'
import { editsCourse } from '../access/own.ts'
import { courseNotFound } from '../errors.ts'

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i

/** Reviews are the staff’s; which courses are theirs is asked below. */
export const isStaffMember = ({ user }: PayloadRequest): boolean => hasRole(user, ...staffRoles)

/** Whether the one who asks may edit the course, and so read its drafts, review and comments. */
export const editsThis = async (id: string, req: PayloadRequest): Promise<boolean> => {
  const mine = await editsCourse({ req })
  if (mine === false) return false
  const where = { and: [{ id: { equals: id } }, ...(mine === true ? [] : [mine])] }
  return (await req.payload.count({ collection: 'courses', where, req })).totalDocs > 0
}

/** The id in the path. Throws HttpError 404 `catalog/course-not-found` where the asker may not edit such a course. */
export const editableCourse = async (req: PayloadRequest): Promise<string> => {
  const id = String(req.routeParams?.id)
  if (!uuid.test(id) || !(await editsThis(id, req))) throw courseNotFound()
  return id
}
