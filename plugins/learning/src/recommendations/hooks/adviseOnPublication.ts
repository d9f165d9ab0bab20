import { enqueue } from '@academy/kernel'
import type { CollectionAfterChangeHook } from 'payload'
import { adviseAllTask } from '../tasks.ts'

/** A course that is published, or changed while it is, may be what somebody should learn next. Withdrawn ones are not shown anyway. */
export const adviseOnPublication: CollectionAfterChangeHook = async ({ doc, req }) => {
  if (doc._status === 'published') await enqueue(adviseAllTask, {}, req)
  return doc
}
