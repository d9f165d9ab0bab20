import { enqueue, inTransaction } from '@academy/kernel'
import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'
import { announcementState } from '../domain/announcement.ts'
import { runtimeOf } from '../runtime.ts'
import { databaseOf } from '../store/reading.ts'
import { announcementPublished, announcementWithdrawn, notAnnounced } from './errors.ts'
import { editableAnnouncement } from './rows.ts'
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

/**
 * Publishes the announcement in the path now, or from a time on that is to come; one that has a time already gets another.
 * Throws HttpError 409 `learning/announcement-published` and `learning/announcement-withdrawn`.
 */
export const publish = (req: PayloadRequest, at: string | undefined, now: Date): Promise<void> =>
  inTransaction(req, async () => {
    const { id, course, withdrawnAt } = await editableAnnouncement(req)
    if (withdrawnAt !== null) throw announcementWithdrawn()
    const isLater = at !== undefined && Date.parse(at) > now.getTime()
    const publishAt = (isLater ? new Date(at) : now).toISOString()
    const db = await databaseOf({ payload: req.payload, req })
    // Of two clicks at once the second one finds it published.
    const { rows } = await db.execute(sql`
      update announcements set publish_at = ${publishAt}, mailing_since = ${isLater ? null : publishAt}, updated_at = now()
      where id = ${id} and withdrawn_at is null and (publish_at is null or publish_at > ${now.toISOString()}::timestamptz)
      returning id`)
    if (rows.length === 0) throw announcementPublished()
    if (!isLater) await enqueue(announceTask, { announcement: id }, req)
    await write(isLater ? 'scheduled' : 'published', id, req, { course, at: publishAt })
  })

/**
 * Takes the announcement in the path back: one that students read is gone for them for good, one that waits for its time is a
 * draft again. Throws HttpError 409 `learning/not-announced` and `learning/announcement-withdrawn`.
 */
export const withdraw = (req: PayloadRequest, now: Date): Promise<void> =>
  inTransaction(req, async () => {
    const row = await editableAnnouncement(req)
    const state = announcementState(row, now.getTime())
    if (state === 'withdrawn') throw announcementWithdrawn()
    if (state === 'draft') throw notAnnounced()
    const db = await databaseOf({ payload: req.payload, req })
    await db.execute(
      state === 'scheduled'
        ? sql`update announcements set publish_at = null, updated_at = now() where id = ${row.id}`
        : sql`update announcements set withdrawn_at = ${now.toISOString()}, updated_at = now() where id = ${row.id}`,
    )
    await write(state === 'scheduled' ? 'called-off' : 'withdrawn', row.id, req, { course: row.course })
  })
