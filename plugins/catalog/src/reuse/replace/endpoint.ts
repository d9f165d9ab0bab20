import { forbidden, hasRole, postEndpoint, staffRoles } from '@academy/kernel'
import type { Endpoint, PayloadRequest } from 'payload'
import { editsCourse } from '../../access/own.ts'
import { isUuid } from '../../domain/uuid.ts'
import { courseNotFound } from '../../errors.ts'
import { nothingChosen } from '../errors.ts'
import { replaceInput, replaceView } from './contract.ts'
import { findInCourse, replaceInCourse } from './replace.ts'

/** The course's id, when the asker may edit it; somebody else's draft does not exist for them. */
const editedCourse = async (req: PayloadRequest): Promise<string> => {
  const id = String(req.routeParams?.id)
  if (!isUuid(id)) throw courseNotFound()
  const rule = await editsCourse({ req })
  const only = typeof rule === 'object' ? [rule] : []
  const where = { and: [{ id: { equals: id } }, ...only] }
  const { totalDocs } = rule ? await req.payload.count({ collection: 'courses', where, req }) : { totalDocs: 0 }
  if (totalDocs > 0) return id
  const readable = await req.payload.count({
    collection: 'courses',
    where: { id: { equals: id } },
    overrideAccess: false,
    req,
  })
  throw readable.totalDocs > 0 ? forbidden() : courseNotFound()
}

/** An endpoint of `courses`. */
export const replaceEndpoint: Endpoint = postEndpoint({
  path: '/:id/replace',
  summary: 'Finds text in a course and its lessons; replaces the chosen matches as drafts, all or none',
  input: replaceInput,
  reply: replaceView,
  allow: ({ user }) => hasRole(user, ...staffRoles),
  handle: async (input, req) => {
    const id = await editedCourse(req)
    if (input.dryRun) return findInCourse(id, input, req)
    if (input.chosen.length === 0) throw nothingChosen()
    return replaceInCourse(id, input, req)
  },
})
