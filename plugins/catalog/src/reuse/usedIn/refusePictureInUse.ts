import type { CollectionBeforeDeleteHook } from 'payload'
import { runtimeOf } from '../../runtime.ts'
import { inUse } from '../errors.ts'
import { usedIn } from './usedIn.ts'

/**
 * A picture that something shows is deleted only by who says so with `?force=true`; then it is in the audit log what
 * lost it.
 */
export const refusePictureInUse: CollectionBeforeDeleteHook = async ({ id, req }) => {
  const view = await usedIn(String(id), req)
  const count = view.uses.length + view.hidden
  if (count === 0) return
  if (req.query.force !== 'true') throw inUse('picture', view)
  await runtimeOf(req.payload).audit(
    {
      action: 'catalog/picture-deleted-while-used',
      actor: req.user ? String(req.user.id) : null,
      target: { collection: 'media', id: String(id) },
      details: { documents: count },
    },
    { payload: req.payload, req },
  )
}
