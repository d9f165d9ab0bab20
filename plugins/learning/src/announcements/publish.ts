import { enqueue, inTransaction } from '@academy/kernel'
import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'
import { announcementState } from '../domain/announcement.ts'
import { runtimeOf } from '../runtime.ts'
import { databaseOf } from '../store/reading.ts'
import { announcementPublished, announcementWithdrawn, notAnnounced, timePassed } from './errors.ts'
import { heldAnnouncement } from './rows.ts'
import { announceTask } from './tasks.ts'

const write = (action: string, id: string, req: PayloadRequest, details: Record<string, unknown> = {}) =>
  runtimeOf(req.payload).audit(
    {
      action: `learning/announcement-${action}`,
      actor: req.user ? String(req.user.id) : null,
      target: { collection: 'announcements', id },
      details,
    },
    { payload: req.payload, req },
  )

/** The announcement in the path, held, and where it stands: of two clicks at once the second one sees what the first did. */
const standing = async (req: PayloadRequest) => {
  const row = await heldAnnouncement(req)
  const now = new Date()
  return { ...row, now, state: announcementState(row, now.getTime()) }
}

/**
 * Publishes the announcement in the path now, or from a time on that is to come; one that has a time already gets another.
 * Throws HttpError 409 `learning/announcement-published` and `learning/announcement-withdrawn`, 400 `learning/time-passed`.
 */
export const publish = (req: PayloadRequest, at: string | undefined): Promise<void> =>
  inTransaction(req, async () => {
    const { id, course, state, now } = await standing(req)
    if (state === 'withdrawn') throw announcementWithdrawn()
    if (state === 'published') throw announcementPublished()
    const isLater = at !== undefined
    // Whoever mistakes the day means to wait, not to mail everybody at once.
    if (isLater && Date.parse(at) <= now.getTime()) throw timePassed()
    const publishAt = (isLater ? new Date(at) : now).toISOString()
    const db = await databaseOf({ payload: req.payload, req })
    await db.execute(sql`
      update announcements set publish_at = ${publishAt}, mailing_since = ${isLater ? null : publishAt}, updated_at = now()
      where id = ${id}`)
    if (!isLater) await enqueue(announceTask, { announcement: id }, req)
    await write(isLater ? 'scheduled' : 'published', id, req, { course, at: publishAt })
  })

/**
 * Takes the announcement in the path back: one that students read is gone for them for good, one that waits for its time is a
 * draft again. Throws HttpError 409 `learning/not-announced` and `learning/announcement-withdrawn`.
 */
export const withdraw = (req: PayloadRequest): Promise<void> =>
  inTransaction(req, async () => {
    const { id, course, state, now } = await standing(req)
    if (state === 'withdrawn') throw announcementWithdrawn()
    if (state === 'draft') throw notAnnounced()
    const db = await databaseOf({ payload: req.payload, req })
    await db.execute(
      state === 'scheduled'
        ? sql`update announcements set publish_at = null, updated_at = now() where id = ${id}`
        : sql`update announcements set withdrawn_at = ${now.toISOString()}, updated_at = now() where id = ${id}`,
    )
    await write(state === 'scheduled' ? 'called-off' : 'withdrawn', id, req, { course })
  })
