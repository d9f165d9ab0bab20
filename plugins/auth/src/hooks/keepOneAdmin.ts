import { HttpError } from '@academy/kernel'
import type { CollectionBeforeChangeHook } from 'payload'

/** Nobody can lock everybody out: the last administrator stays one. */
export const keepOneAdmin: CollectionBeforeChangeHook = async ({ data, originalDoc, operation, req }) => {
  if (operation !== 'update' || originalDoc?.role !== 'admin' || !data.role || data.role === 'admin') return data
  const others = await req.payload.count({
    collection: 'users',
    where: { and: [{ role: { equals: 'admin' } }, { id: { not_equals: originalDoc.id } }] },
    req,
  })
  if (others.totalDocs === 0) {
    throw new HttpError(409, 'auth/last-admin', 'This is the only administrator. Make somebody else one first.')
  }
  return data
}
