import { sql } from '@payloadcms/db-postgres'
import { z } from 'zod'
import type { Beat } from '../domain/beats.ts'
import { longestWaitDays } from '../domain/deviceTime.ts'
import { databaseOf, type Reading } from '../store/reading.ts'
import { openSeen } from './openSeen.ts'

const rowOf = ({ enrollment, lesson, from, to }: Beat) => {
  const [start, end] = [new Date(from).toISOString(), new Date(to).toISOString()]
  return { enrollment, lesson, span: `[${start},${end})`, seen: end }
}

/** Two courses on two devices at once are no more than all of the time. */
const quarterSeconds = 15 * 60

/** Beats that are sound. */
type Message = { student: string; beats: readonly Beat[] }

/** What is counted, and what waits to be seen whether it is open: lessons of an edition with a schedule, looked into for the first time. */
type Counted = { seconds: number; unseen: { enrollment: string; lesson: string }[] }

const countedRow = z.object({
  seconds: z.preprocess((value) => Number(value ?? 0), z.number()),
  unseen: z.preprocess((value) => value ?? [], z.array(z.object({ enrollment: z.string(), lesson: z.string() }))),
})

/**
 * Counts active time, in one statement: what of it is new to the enrollment, whatever device it comes from, and however often.
 * Where the student was last goes with it, and the time of the day. Beats of lessons that are not in the student's own edition count nothing. Answers
 * the seconds that were new, and the lessons of which nothing was counted because nobody has said yet that they are open.
 */
const countKnown = async (reading: Reading, { student, beats }: Message): Promise<Counted> => {
  if (beats.length === 0) return { seconds: 0, unseen: [] }
  const db = await databaseOf(reading)
  const { rows } = await db.execute(sql`
    with beat as (
      select * from jsonb_to_recordset(${JSON.stringify(beats.map(rowOf))}::jsonb)
        as b(enrollment uuid, lesson text, span tstzrange, seen timestamptz)
    ), held as (
      select e.id, coalesce(e.studied, '{}')::tstzmultirange as studied, d.number, d.content
      from enrollments e join editions d on d.id = e.edition_id
      where e.student_id = ${student} and e.left_at is null and e.id in (select enrollment from beat)
      order by e.id for update of e
    ), placed_beat as (
      select beat.*, not held.content ? 'schedule' or exists (
        select 1 from lesson_progress p where p.enrollment_id = held.id and p.lesson_key = beat.lesson) as known
      from beat join held on held.id = beat.enrollment
      where jsonb_path_exists(
        held.content, '$.sections[*].lessons[*].key ? (@ == $key)', jsonb_build_object('key', beat.lesson))
    ), fresh as (
      select held.id, beat.lesson, held.number, max(beat.seen) as seen,
        range_agg(beat.span) as spans, range_agg(beat.span) - held.studied as new
      from placed_beat beat join held on held.id = beat.enrollment where beat.known
      group by held.id, beat.lesson, held.number, held.studied
    ), timed as (
      select fresh.*, (
        select coalesce(sum(extract(epoch from upper(span) - lower(span))), 0) from unnest(fresh.new) as span
      ) as seconds from fresh
    ), counted as (
      insert into lesson_progress (enrollment_id, lesson_key, fraction, seconds, edition_number)
      select id, lesson, 0, seconds, number from timed order by id, lesson
      on conflict (enrollment_id, lesson_key)
        do update set seconds = coalesce(lesson_progress.seconds, 0) + excluded.seconds
    ), kept as (
      insert into study_time (student_id, at, seconds)
      select ${student}, quarter, least(${quarterSeconds}, sum(extract(epoch from
        least(upper(span), quarter + interval '15 minutes') - greatest(lower(span), quarter)))) as spent
      from timed, unnest(timed.new) as span,
        generate_series(date_bin('15 minutes', lower(span), 'epoch'), upper(span), '15 minutes') as quarter
      where quarter < upper(span) group by quarter order by quarter
      on conflict (student_id, at) do update
        set seconds = least(${quarterSeconds}, study_time.seconds + excluded.seconds)
    ), placed as (
      update enrollments e set
        studied = ((coalesce(e.studied, '{}')::tstzmultirange + at.spans)
          * tstzmultirange(tstzrange(now() - make_interval(days => ${longestWaitDays + 1}), null)))::text,
        last_lesson_key = case when e.last_seen_at is null or e.last_seen_at <= at.seen then at.lesson else e.last_lesson_key end,
        last_seen_at = greatest(e.last_seen_at, at.seen)
      from (
        select id, max(seen) as seen, range_agg(spans) as spans, (array_agg(lesson order by seen desc))[1] as lesson
        from timed group by id
      ) as at where e.id = at.id
    )
    select sum(seconds) as seconds, (
      select jsonb_agg(distinct jsonb_build_object('enrollment', enrollment, 'lesson', lesson))
      from placed_beat where not known
    ) as unseen from timed`)
  return countedRow.parse(rows[0] ?? {})
}

/** Counts active time. In what is closed to its reader no time is spent; the first look at what is open is written down before. */
export const countBeats = async (reading: Reading, message: Message): Promise<number> => {
  const { seconds, unseen } = await countKnown(reading, message)
  if (unseen.length === 0 || !(await openSeen(reading, message.student, unseen))) return seconds
  return seconds + (await countKnown(reading, message)).seconds
}
