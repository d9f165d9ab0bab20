import { inTransaction, type Logger } from '@academy/kernel'
import { sql } from '@payloadcms/db-postgres'
import { createLocalReq, type Payload, type PayloadRequest } from 'payload'
import { z } from 'zod'
import { databaseOf } from '../../store/reading.ts'
import { eachOf } from '../eachOf.ts'
import { mailTo } from '../mailTo.ts'
import { isWorthSending } from './digest.ts'
import { type DueDigest, nextDue, zonesDue } from './due.ts'
import { digestMail, weeklyAnnouncementsMail } from './mails.ts'
import { writeDigest } from './write.ts'

const aDay = 24 * 60 * 60 * 1000
/** Days that news reach back for whoever has had no digest before, and at most. */
const firstReach = 7
const longestReach = 14

const beginning = z.object({ last: z.coerce.date().nullable() })

/**
 * Writes down that the digest is made, and answers since when news are new to its reader; null when it was made before.
 * Another who comes at once waits for this, and finds it made.
 */
const begin = async (req: PayloadRequest, due: DueDigest, now: Date): Promise<string | null> => {
  const db = await databaseOf({ payload: req.payload, req })
  const { rows } = await db.execute(sql`
    insert into weekly_digests (student_id, week, at, mailed) values (${due.id}, ${due.week}, ${now.toISOString()}, false)
    on conflict (student_id, week) do nothing
    returning (select max(w.at) from weekly_digests w where w.student_id = ${due.id} and w.week <> ${due.week}) as last`)
  if (!rows[0]) return null
  const daysAgo = (days: number) => now.getTime() - days * aDay
  const last = beginning.parse(rows[0]).last?.getTime() ?? daysAgo(firstReach)
  return new Date(Math.max(last, daysAgo(longestReach))).toISOString()
}

/** Makes one student’s digest and asks for its mail when it has something to say: in one transaction, once. */
const sendOne = async (payload: Payload, due: DueDigest, now: Date): Promise<boolean> => {
  const req = await createLocalReq({}, payload)
  return inTransaction(req, async () => {
    const since = await begin(req, due, now)
    if (since === null) return false
    const { id, email, name, timeZone, week } = due
    const wanted = { digest: due.digest, announcements: due.announced && (due.digest || due.weekly) }
    const told = await writeDigest(req, { id, timeZone, week, since }, wanted, now)
    if (!isWorthSending(told)) return false
    const { kind } = due.digest ? digestMail : weeklyAnnouncementsMail
    await mailTo({ to: email, user: id, kind, data: { name, ...told } }, { payload, req })
    const db = await databaseOf({ payload, req })
    await db.execute(sql`update weekly_digests set mailed = true where student_id = ${id} and week = ${week}`)
    return true
  })
}

/** Sends the digests that are due now, wherever it is Monday morning. Safe to run twice, also at once. */
export const sendDigests = async (payload: Payload, now: Date, log: Logger): Promise<void> => {
  const zones = await zonesDue({ payload }, now)
  if (zones.length === 0) return
  await eachOf({
    next: (after) => nextDue({ payload }, zones, after),
    send: (due) => sendOne(payload, due, now),
    told: (counts) => log.info(counts, 'weekly digests are made'),
  })
}
