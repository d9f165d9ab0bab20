import type { CollectionBeforeChangeHook } from 'payload'
import { announcementState } from '../../domain/announcement.ts'

/** Students see that what they may have read says something else now. Nobody is mailed again. */
export const noteEdit: CollectionBeforeChangeHook = ({ data, originalDoc, operation }) => {
  if (operation !== 'update') return data
  const { publishAt = null, withdrawnAt = null } = originalDoc
  const says = (field: string) => field in data && data[field] !== originalDoc[field]
  if (announcementState({ publishAt, withdrawnAt }, Date.now()) !== 'published' || !(says('title') || says('body')))
    return data
  return { ...data, editedAt: new Date().toISOString() }
}
