import { wantsMail } from '@academy/auth/contract'
import { defineTask, inTransaction } from '@academy/kernel'
import { sql } from '@payloadcms/db-postgres'
import { createLocalReq, type Payload, type PayloadRequest } from 'payload'
import { z } from 'zod'
import { addDays } from '../domain/days.ts'
import { isTimeToRemind, reminderDays } from '../domain/deadline.ts'
import { coursePage } from '../domain/pages.ts'
import { usualZone } from '../domain/plans.ts'
import { dayIn, hourIn } from '../domain/zones.ts'
import { holding } from '../held.ts'
import { mailTo } from '../letters/mailTo.ts'
import { reachable } from '../letters/readers.ts'
import { mayLearn } from '../mayLearn.ts'
import { runtimeOf } from '../runtime.ts'
import { findEnrollments } from '../store/enrollments.ts'
import { databaseOf } from '../store/reading.ts'
import { deadlineNearMail } from './mail.ts'

const nearRow = z.object({
  enrollment: z.string(),
  day: z.string(),
  student: z.string(),
  email: z.string(),
  name: z.preprocess((value) => value ?? '', z.string()),
  notifications: z.unknown(),
  timeZone: z.preprocess((value) => value || usualZone, z.string()),
})
type Near = z.infer<typeof nearRow>

/** Deadlines that may be near somewhere on earth, of which their owners were not reminded. */
const findNear = async (payload: Payload, now: number): Promise<Near[]> => {
  const today = dayIn(now, usualZone)
  const { rows } = await payload.db.drizzle.execute(sql`
    select d.enrollment_id as enrollment, d.day, u.id as student, u.email, u.name, u.notifications, u.time_zone as "timeZone"
    from deadlines d join enrollments e on e.id = d.enrollment_id join users u on u.id = e.student_id
    where d.day between ${addDays(today, -1)} and ${addDays(today, reminderDays + 1)}
      and d.reminded_of is distinct from d.day and e.left_at is null and ${reachable}
    order by d.day, d.id`)
  return z.array(nearRow).parse(rows)
}

const isDue = ({ day, timeZone, notifications }: Near, now: number): boolean =>
  isTimeToRemind(dayIn(now, timeZone), hourIn(now, timeZone), day) && wantsMail(notifications, 'deadlines')

/** Takes the reminder for oneself; false when another run has, or the deadline moved meanwhile. */
const take = async (req: PayloadRequest, { enrollment, day }: Near): Promise<boolean> => {
  const db = await databaseOf({ payload: req.payload, req })
  const { rows } = await db.execute(sql`
    update deadlines set reminded_of = day
    where enrollment_id = ${enrollment} and day = ${day} and reminded_of is distinct from day returning id`)
  return rows.length > 0
}

/** Reminds one student, once: the mail goes exactly when it is written down that it did. */
const remind = async (payload: Payload, near: Near): Promise<void> => {
  const req = await createLocalReq({}, payload)
  await inTransaction(req, async () => {
    const reading = { payload, req }
    const [held] = await holding(reading, await findEnrollments(reading, { id: { equals: near.enrollment } }))
    if (!held || held.completion.complete || !(await mayLearn(payload, near.student, held.course))) return
    if (!(await take(req, near))) return
    const { publicUrl } = runtimeOf(payload)
    const { email: to, student: user, name, day } = near
    const url = `${publicUrl}${coursePage(held.course.slug)}`
    const data = { ...(name && { name }), course: held.course.title, day, url }
    await mailTo({ to, user, kind: deadlineNearMail.kind, data }, reading)
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
    const due = (await findNear(payload, now)).filter((near) => isDue(near, now))
    const failures: unknown[] = []
    for (const near of due) await remind(payload, near).catch((error: unknown) => failures.push(error))
    if (due.length > 0) log.info({ reminders: due.length }, 'students are reminded of their deadlines')
    if (failures.length > 0)
      throw new AggregateError(failures, `${failures.length} of ${due.length} were not reminded.`)
  },
})
