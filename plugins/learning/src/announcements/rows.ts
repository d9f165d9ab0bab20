import type { PayloadRequest, Where } from 'payload'
import { z } from 'zod'
import { ANNOUNCEMENTS_SLUG } from '../contract.ts'
import { editsAnnouncements } from './access.ts'
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
  const id = z.uuid().safeParse(req.routeParams?.id).data
  const verdict = await editsAnnouncements({ req })
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
