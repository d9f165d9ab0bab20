import { getEndpoint, hasRole, staffRoles } from '@academy/kernel'
import type { Endpoint } from 'payload'
import { isUuid } from '../../domain/uuid.ts'
import { nothingToLookFor } from '../errors.ts'
import { usedIn } from './usedIn.ts'
import { usedInView } from './view.ts'

/** An endpoint of a collection whose documents others show. */
export const usedInEndpoint = (collection: 'media' | 'snippets'): Endpoint =>
  getEndpoint({
    path: '/:id/used-in',
    summary: 'Courses, lessons, instructors and snippets that show it, drafts and published told apart; for staff',
    reply: usedInView,
    allow: ({ user }) => hasRole(user, ...staffRoles),
    handle: async (_input, req) => {
      const id = String(req.routeParams?.id)
      if (!isUuid(id)) throw nothingToLookFor()
      const { totalDocs } = await req.payload.count({ collection, where: { id: { equals: id } }, trash: true, req })
      if (totalDocs === 0) throw nothingToLookFor()
      return usedIn(id, req)
    },
  })
