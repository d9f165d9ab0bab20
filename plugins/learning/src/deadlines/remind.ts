import { defineTask, inTransaction } from '@academy/kernel'
import { sql } from '@payloadcms/db-postgres'
import { createLocalReq, type Payload, type PayloadRequest } from 'payload'
import { z } from 'zod'
import { addDays } from '../domain/days.ts'
import { isTimeToRemind, reminderDays } from '../domain/deadline.ts'
import { coursePage } from '../domain/pages.ts'
import { usualZone } from '../domain/plans.ts'
import { dayIn } from '../domain/zones.ts'
import { holding } from '../held.ts'
import { eachOf } from '../letters/eachOf.ts'
import { mailTo } from '../letters/mailTo.ts'
import { reachable, wants } from '../letters/readers.ts'
import { mayLearn } from '../mayLearn.ts'
import { runtimeOf } from '../runtime.ts'
import { findEnrollments } from '../store/enrollments.ts'
import { databaseOf } from '../store/reading.ts'
import { deadlineNearMail } from './mail.ts'

/** Deadlines in one question. */
const atOnce = 200

/** `id` is the enrollment. */
const nearRow = z.object({
  id: z.string(),
  day: z.string(),
  student: z.string(),
  email: z.string(),
  name: z.preprocess((value) => value ?? '', z.string()),
  timeZone: z.preprocess((value) => value || usualZone, z.string()),
})
type Near = z.infer<typeof nearRow>

/** The next deadlines, by their enrollments, that may be near somewhere on earth and of which their owners were not reminded. */
const nextNear = async (payload: Payload, now: number, after: string): Promise<Near[]> => {
  const today = dayIn(now, usualZone)
  const { rows } = await payload.db.drizzle.execute(sql`
    select e.id, d.day, u.id as student, u.email, u.name, u.time_zone as "timeZone"
    from deadlines d join enrollments e on e.id = d.enrollment_id join users u on u.id = e.student_id
    where e.id > ${after}::uuid and d.day between ${addDays(today, -1)} and ${addDays(today, reminderDays + 1)}
      and d.reminded_of is distinct from d.day and e.left_at is null and ${reachable} and ${wants('deadlines')}
    order by e.id limit ${atOnce}`)
  return z.array(nearRow).parse(rows)
}

/** Takes the reminder for oneself; false when another run has, or the deadline moved meanwhile. */
const take = async (req: PayloadRequest, { id, day }: Near): Promise<boolean> => {
  const db = await databaseOf({ payload: req.payload, req })
  const { rows } = await db.execute(sql`
    update deadlines set reminded_of = day
    where enrollment_id = ${id} and day = ${day} and reminded_of is distinct from day returning id`)
  return rows.length > 0
}

/** Reminds one student when it is time, once: the mail goes exactly when it is written down that it did. */
const remind = async (payload: Payload, near: Near, now: number): Promise<boolean> => {
  if (!isTimeToRemind(near.day, now, near.timeZone)) return false
  const req = await createLocalReq({}, payload)
  return inTransaction(req, async () => {
    const reading = { payload, req }
    const [held] = await holding(reading, await findEnrollments(reading, { id: { equals: near.id } }))
    if (!held || held.completion.complete || !(await mayLearn(reading, near.student, held.course))) return false
    if (!(await take(req, near))) return false
    const { publicUrl } = runtimeOf(payload)
    const { email: to, student: user, name, day } = near
    const url = `${publicUrl}${coursePage(held.course.slug)}`
    const data = { ...(name && { name }), course: held.course.title, day, url }
    await mailTo({ to, user, kind: deadlineNearMail.kind, data }, reading)
    return true
  })
}

/** Reminds of deadlines a few days before, in the waking hours of whose they are. */
export const remindOfDeadlinesTask = defineTask({
  name: 'learning/remind-of-deadlines',
  input: z.object({}),
  schedule: '25 * * * *',
  batch: 100,
  run: async (_inputs, { payload, log }) => {
    const now = Date.now()
    await eachOf({
      next: (after) => nextNear(payload, now, after),
      send: (near) => remind(payload, near, now),
      told: (counts) => log.info(counts, 'deadlines that are near are looked at'),
    })
  },
})
