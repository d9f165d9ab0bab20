import { HttpError, lockRows } from '@academy/kernel'
import type { CollectionBeforeChangeHook, CollectionBeforeDeleteHook, PayloadRequest } from 'payload'
import { USERS_SLUG } from '../contract.ts'
import { strings } from '../strings.ts'

const key = 'administratorsWhoGo'

/**
 * Everybody whom this request takes away. A bulk operation comes by for all of them before the first is gone, so that each
 * would find the others still there.
 */
const goingIn = ({ context }: PayloadRequest): Set<string> => {
  const known = context[key]
  if (known instanceof Set) return known
  const going = new Set<string>()
  context[key] = going
  return going
}

/** Requests that come at once wait for each other, so that each sees whom the others left. */
const refuseLast = async (id: string, req: PayloadRequest): Promise<void> => {
  const going = goingIn(req).add(id)
  await lockRows(req, USERS_SLUG, { column: 'role', equals: 'admin' })
  const { totalDocs } = await req.payload.count({
    collection: USERS_SLUG,
    where: { and: [{ role: { equals: 'admin' } }, { id: { not_in: [...going] } }, { banned: { not_equals: true } }] },
    req,
  })
  if (totalDocs === 0) throw new HttpError(409, 'auth/last-admin', strings.lastAdmin)
}

/** Nobody can lock everybody out: the last administrator stays one. */
export const keepOneAdmin: CollectionBeforeChangeHook = async ({ data, originalDoc, operation, req }) => {
  const isDemotion = operation === 'update' && originalDoc?.role === 'admin' && data.role && data.role !== 'admin'
  if (isDemotion) await refuseLast(String(originalDoc.id), req)
  return data
}

/** And stays. */
export const keepLastAdmin: CollectionBeforeDeleteHook = async ({ id, req }) => {
  const { totalDocs } = await req.payload.count({
    collection: USERS_SLUG,
    where: { and: [{ id: { equals: id } }, { role: { equals: 'admin' } }] },
    req,
  })
  if (totalDocs > 0) await refuseLast(String(id), req)
}
