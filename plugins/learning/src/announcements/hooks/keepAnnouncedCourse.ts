import type { CollectionBeforeChangeHook } from 'payload'
import { announcedCourse } from '../errors.ts'

/** What students were told in one course cannot have been said in another one. */
export const keepAnnouncedCourse: CollectionBeforeChangeHook = ({ data, originalDoc }) => {
  const isMoved = data.course && originalDoc?.course && String(data.course) !== String(originalDoc.course)
  if (isMoved && originalDoc.publishAt) throw announcedCourse()
  return data
}
