import { anyUuid, inTransaction, type Logger } from '@academy/kernel'
import { sql } from '@payloadcms/db-postgres'
import { createLocalReq, type Payload } from 'payload'
import { z } from 'zod'
import { lessonPage } from '../../domain/pages.ts'
import { type Held, holding } from '../../held.ts'
import { mayLearn } from '../../mayLearn.ts'
import { runtimeOf } from '../../runtime.ts'
import { findEnrollments } from '../../store/enrollments.ts'
import { databaseOf, type Reading } from '../../store/reading.ts'
import { eachOf } from '../eachOf.ts'
import { mailTo } from '../mailTo.ts'
import { type DueReminder, dueOf, lastIn, nextIdle } from './due.ts'
import { reminderMail } from './mail.ts'

const takenRow = z.object({ id: z.string() })

/** What is said of a course that waits for its student; null when it does not: it is complete, or not open to them. */
const waitingIn = async (reading: Reading, { student, course, completion }: Held) => {
  const { complete, next } = completion
  if (complete || !next || !(await mayLearn(reading, student, course))) return null
  const url = `${runtimeOf(reading.payload).publicUrl}${lessonPage(course.slug, next)}`
  return { title: course.title, lesson: next.title, url }
}

/** Where a schedule leaves nothing open, the course does not wait for its student: their reminder is not spent on it. */
const lookAgain = async (reading: Reading, held: readonly Held[]): Promise<void> => {
  const shut = held.filter(({ completion: { complete, next } }) => !complete && !next).map(({ id }) => id)
  if (shut.length === 0) return
  const db = await databaseOf(reading)
  await db.execute(sql`
    update enrollments set reminded_at = null
    where id = ${anyUuid(shut)}`)
}

/** Reminds one student of what lies still: that they were reminded is written down with the mail, or neither. */
const sendOne = async (payload: Payload, due: DueReminder, now: Date): Promise<boolean> => {
  if (due.enrollments.length === 0) return false
  const req = await createLocalReq({}, payload)
  return inTransaction(req, async () => {
    const reading = { payload, req }
    const db = await databaseOf(reading)
    // Whoever studied meanwhile, or was reminded by somebody who came at once, is left alone.
    const { rows } = await db.execute(sql`
      update enrollments e set reminded_at = ${now.toISOString()}
      where e.id = ${anyUuid(due.enrollments)}
        and e.left_at is null and (e.reminded_at is null or e.reminded_at < ${lastIn}) returning e.id`)
    const taken = z
      .array(takenRow)
      .parse(rows)
      .map(({ id }) => id)
    const held = await holding(reading, await findEnrollments(reading, { id: { in: taken } }))
    await lookAgain(reading, held)
    const inOrder = held.toSorted((a, b) => due.enrollments.indexOf(a.id) - due.enrollments.indexOf(b.id))
    const waiting = await Promise.all(inOrder.map((each) => waitingIn(reading, each)))
    const [first, ...others] = waiting.filter((each) => each !== null)
    if (!first) return false
    const { id, email, name, days } = due
    await mailTo(
      { to: email, user: id, kind: reminderMail.kind, data: { name, days, first, others } },
      { payload, req },
    )
    return true
  })
}

/** Sends the reminders that are due now. Safe to run twice, also at once. */
export const sendReminders = (payload: Payload, now: Date, log: Logger): Promise<void> =>
  eachOf({
    next: async (after) => (await nextIdle({ payload }, now, after)).map((each) => dueOf(each, now)),
    send: (due) => sendOne(payload, due, now),
    told: (counts) => log.info(counts, 'courses that lie still are looked at'),
  })
