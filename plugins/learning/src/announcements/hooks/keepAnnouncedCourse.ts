import type { CollectionBeforeChangeHook } from 'payload'
import { announcementState } from '../../domain/announcement.ts'
import { idOf } from '../../domain/idOf.ts'
import { announcedCourse } from '../errors.ts'

/** What students were told in one course cannot have been said in another one. */
export const keepAnnouncedCourse: CollectionBeforeChangeHook = ({ data, originalDoc, operation }) => {
  if (operation !== 'update') return data
  const { publishAt = null, withdrawnAt = null } = originalDoc
  const [from, to] = [idOf(originalDoc.course), idOf(data.course)]
  const isSaid = ['published', 'withdrawn'].includes(announcementState({ publishAt, withdrawnAt }, Date.now()))
  if (isSaid && to !== null && to !== from) throw announcedCourse()
  return data
}
