import type { CollectionAfterChangeHook, CollectionBeforeDeleteHook, PayloadRequest } from 'payload'
import { readPublicState, stateBefore } from '../../hooks/publicState.ts'
import { inUse } from '../errors.ts'
import { usedIn } from '../usedIn/usedIn.ts'

const refuseIfUsed = async (id: unknown, req: PayloadRequest): Promise<void> => {
  const view = await usedIn(String(id), req)
  if (view.uses.length + view.hidden > 0) throw inUse('snippet', view)
}

/**
 * What lessons show is neither unpublished nor put into the trash under them. Asked after the change, when its row says
 * whether it was one; the refusal takes the change back. Needs `rememberPublicState` before it.
 */
export const refuseWithdrawalWhileUsed: CollectionAfterChangeHook = async ({ collection, doc, previousDoc, req }) => {
  const wasPublic = stateBefore(collection.slug, doc.id, req)?.isPublic ?? false
  const isPublic = (await readPublicState(collection.slug, doc.id, req))?.isPublic ?? false
  const isTrashedNow = Boolean(doc.deletedAt) && !previousDoc?.deletedAt
  if (isTrashedNow || (wasPublic && !isPublic)) await refuseIfUsed(doc.id, req)
  return doc
}

export const refuseDeletionWhileUsed: CollectionBeforeDeleteHook = ({ id, req }) => refuseIfUsed(id, req)
