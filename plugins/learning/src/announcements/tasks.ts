import { defineTask, enqueue, inTransaction } from '@academy/kernel'
import { sql } from '@payloadcms/db-postgres'
import { createLocalReq, type Payload, type PayloadRequest } from 'payload'
import { z } from 'zod'
import { databaseOf } from '../store/reading.ts'
import { sendNext } from './send.ts'

/** Asks for the students who are left to be mailed, in the transaction of those who were. */
const goOn = (announcement: string, req: PayloadRequest): Promise<void> => enqueue(announceTask, { announcement }, req)

/**
 * Mails an announcement to the next students, and asks for itself again while some are left: a run is short, so that what a
 * worker had in hand when it died is soon another one's. Safe to run twice, also at once: each student is taken once.
 */
export const announceTask = defineTask({
  name: 'learning/announce',
  input: z.object({ announcement: z.uuid() }),
  retry: { limit: 8, backoff: true, delaySeconds: 5 },
  expireInSeconds: 120,
  run: async ([input], { payload }) => {
    if (!input) return
    const req = await createLocalReq({}, payload)
    await inTransaction(req, async () => {
      if (await sendNext(req, input.announcement)) await goOn(input.announcement, req)
    })
  },
})

const dueRow = z.object({ id: z.string() })

/** Begins the mails of those whose time has come: each once, whichever worker sees it first. */
export const announceDue = async (payload: Payload): Promise<void> => {
  const req = await createLocalReq({}, payload)
  await inTransaction(req, async () => {
    const db = await databaseOf({ payload, req })
    const { rows } = await db.execute(sql`
      update announcements set mailing_since = now()
      where publish_at <= now() and withdrawn_at is null and mailing_since is null returning id`)
    for (const { id } of z.array(dueRow).parse(rows)) await enqueue(announceTask, { announcement: id }, req)
  })
}

/** Every minute. Students read it from its time on by themselves; this is about mails alone. */
export const announceDueTask = defineTask({
  name: 'learning/announce-due',
  input: z.object({}),
  schedule: '* * * * *',
  batch: 100,
  retry: { limit: 0 },
  run: (_inputs, { payload }) => announceDue(payload),
})
