import { forbidden } from '@academy/kernel'
import type { PayloadRequest, Where } from 'payload'
import { editsCourse } from '../access/own.ts'
import { courseNotFound } from '../errors.ts'

/** The id, by default the one in the address, of a course that the asker may edit. A stranger is refused whether there is one or not. */
export const editableCourse = async (req: PayloadRequest, id = String(req.routeParams?.id)): Promise<string> => {
  const rule = await editsCourse({ req })
  const mine: Where[] = typeof rule === 'object' ? [rule] : []
  const isUuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(id)
  const where: Where = { and: [{ id: { equals: id } }, ...mine] }
  const { totalDocs } =
    rule && isUuid ? await req.payload.count({ collection: 'courses', where, req }) : { totalDocs: 0 }
  if (totalDocs > 0) return id
  throw rule === true ? courseNotFound() : forbidden()
}
