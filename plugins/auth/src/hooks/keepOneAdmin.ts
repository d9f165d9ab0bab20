import { HttpError } from '@academy/kernel'
import type { CollectionBeforeChangeHook, CollectionBeforeDeleteHook, PayloadRequest } from 'payload'
import { strings } from '../strings.ts'

const refuseLast = async (id: unknown, req: PayloadRequest): Promise<void> => {
  const others = await req.payload.count({
    collection: 'users',
    where: { and: [{ role: { equals: 'admin' } }, { id: { not_equals: id } }, { banned: { not_equals: true } }] },
    req,
  })
  if (others.totalDocs === 0) throw new HttpError(409, 'auth/last-admin', strings.lastAdmin)
}

/** Nobody can lock everybody out: the last administrator stays one. */
export const keepOneAdmin: CollectionBeforeChangeHook = async ({ data, originalDoc, operation, req }) => {
  const isDemotion = operation === 'update' && originalDoc?.role === 'admin' && data.role && data.role !== 'admin'
  if (isDemotion) await refuseLast(originalDoc.id, req)
  return data
}

/** And stays. */
export const keepLastAdmin: CollectionBeforeDeleteHook = async ({ id, req }) => {
  const { totalDocs } = await req.payload.count({
    collection: 'users',
    where: { and: [{ id: { equals: id } }, { role: { equals: 'admin' } }] },
    req,
  })
  if (totalDocs > 0) await refuseLast(id, req)
}
