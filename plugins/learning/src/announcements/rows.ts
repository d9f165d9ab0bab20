import { idIn, lockRows } from '@academy/kernel'
import type { PayloadRequest, Where } from 'payload'
import { z } from 'zod'
import { ofOwnCourses } from '../access/readers.ts'
import { ANNOUNCEMENTS_SLUG } from '../contract.ts'
import { announcementNotFound } from './errors.ts'

const orNull = z.preprocess((value) => value ?? null, z.string().nullable())

const announcementRow = z.object({
  id: z.string(),
  course: z.string(),
  title: z.string(),
  publishAt: orNull,
  withdrawnAt: orNull,
})
export type AnnouncementRow = z.infer<typeof announcementRow>

const select = Object.fromEntries(Object.keys(announcementRow.shape).map((name) => [name, true as const]))

/** The announcement in the path, when the asker may write it; any other does not exist for them. */
export const editableAnnouncement = async (req: PayloadRequest): Promise<AnnouncementRow> => {
  const id = idIn(req)
  const verdict = await ofOwnCourses({ req })
  if (!id || verdict === false) throw announcementNotFound()
  const within: Where[] = verdict === true ? [] : [verdict]
  const { docs } = await req.payload.find({
    collection: ANNOUNCEMENTS_SLUG,
    where: { and: [{ id: { equals: id } }, ...within] },
    select,
    depth: 0,
    limit: 1,
    pagination: false,
    req,
  })
  if (!docs[0]) throw announcementNotFound()
  return announcementRow.parse(docs[0])
}

/** The same as it stands once it is held, until the request’s transaction ends. Works inside `inTransaction`. */
export const heldAnnouncement = async (req: PayloadRequest): Promise<AnnouncementRow> => {
  const { id } = await editableAnnouncement(req)
  await lockRows(req, 'announcements', { column: 'id', equals: id })
  return editableAnnouncement(req)
}
