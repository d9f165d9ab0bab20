import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'
import { lessonsOf } from '../../domain/outline.ts'
import { type Held, holding } from '../../held.ts'
import { bring, type LessonStep } from '../../steps/bring.ts'
import { findEnrollment, insertEnrollment, updateEnrollment } from '../../store/enrollments.ts'
import { databaseOf, type Reading } from '../../store/reading.ts'
import type { Of, OpenCourse } from '../plan/courses.ts'
import type { LessonPlan } from '../plan/lessons.ts'

/** Where they were last there, when the edition here has that lesson: not later than now, or nothing here would come after it. */
const placeIn = ({ edition, recorded }: OpenCourse, now: string) => {
  const { lastLesson: lastLessonKey, lastSeenAt, leftAt } = recorded
  const past = (at: string | null) => (at !== null && at > now ? now : at)
  const isHere = lessonsOf(edition.content).some(({ key }) => key === lastLessonKey)
  return { leftAt: past(leftAt), ...(isHere ? { lastLessonKey, lastSeenAt: past(lastSeenAt) } : {}) }
}

const joined = async (
  reading: Reading,
  plan: OpenCourse,
  { student, now }: Pick<Of, 'student' | 'now'>,
): Promise<Held> => {
  const { course, edition } = plan
  const isNew = await insertEnrollment(reading, { student, course: course.id, edition: edition.id })
  const by = { course: course.id }
  const row = await findEnrollment(reading, student, by)
  if (row && isNew) await updateEnrollment(reading, row.id, placeIn(plan, now))
  const [held] = row ? await holding(reading, [row]) : []
  if (!held) throw new Error('An enrollment that was made is not there.')
  return held
}

/** The greater of what is known here and there counts, so that the same time never counts twice. */
const keepSeconds = async (reading: Reading, held: Held, lessons: readonly LessonPlan[]): Promise<void> => {
  const rows = lessons.filter(({ seconds }) => seconds > 0).map(({ recorded: { key, seconds } }) => ({ key, seconds }))
  if (rows.length === 0) return
  const db = await databaseOf(reading)
  await db.execute(sql`
    insert into lesson_progress (enrollment_id, lesson_key, fraction, seconds, edition_number)
    select ${held.id}, key, 0, seconds, ${held.edition.number}
    from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as r(key text, seconds numeric) order by key
    on conflict (enrollment_id, lesson_key)
      do update set seconds = greatest(coalesce(lesson_progress.seconds, 0), excluded.seconds)`)
}

const stepsOf = (lessons: readonly LessonPlan[]): LessonStep[] =>
  lessons.flatMap(({ recorded: { key: lessonKey }, brought }) => ('step' in brought ? { lessonKey, ...brought } : []))

/** Does what is planned for a course. Works inside `inTransaction`; the caller holds the student's enrollments. */
export const applyCourse = async (
  req: PayloadRequest,
  plan: OpenCourse,
  { student, source, now }: Of,
): Promise<void> => {
  const reading = { payload: req.payload, req }
  const held = plan.held ?? (await joined(reading, plan, { student, now }))
  const { enrolledAt } = plan.recorded
  // Their days begin with it: what they did came later.
  if (source.proven && enrolledAt < held.enrolledAt && enrolledAt < now)
    await updateEnrollment(reading, held.id, { enrolledAt })
  await bring(req, held, stepsOf(plan.lessons), { by: student, note: source.proven ? source.academy : undefined })
  await keepSeconds(reading, held, plan.lessons)
}
