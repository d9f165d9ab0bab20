import { hasRole, idIn, postEndpoint, staffRoles } from '@academy/kernel'
import type { CollectionSlug, PayloadRequest, Where } from 'payload'
import { noSuchImport } from '../errors.ts'
import { type ImportView, importRow, importView } from './state.ts'

const collection = 'course-imports' as CollectionSlug

/** The import as the asker may see it; anybody else's does not exist for them. */
const readOwn = async (id: string, req: PayloadRequest): Promise<ImportView> => {
  const row = await req.payload.findByID({ collection, id, depth: 0, disableErrors: true, overrideAccess: false, req })
  if (!row) throw noSuchImport()
  const { by: _by, ...view } = importRow.parse(row)
  return view
}

/** A course that is being imported when this comes is still finished; what is done stays. */
export const cancelImport = postEndpoint({
  path: '/:id/cancel',
  summary: 'Stops an import of many courses before its next course',
  reply: importView,
  allow: ({ user }) => hasRole(user, ...staffRoles),
  handle: async (_input, req) => {
    const id = idIn(req)
    if (!id) throw noSuchImport()
    await readOwn(id, req)
    const where: Where = { and: [{ id: { equals: id } }, { state: { in: ['waiting', 'running'] } }] }
    await req.payload.db.updateMany({ collection, where, data: { state: 'cancelled' }, req, returning: false })
    return readOwn(id, req)
  },
})
