import { sql } from '@payloadcms/db-postgres'
import { z } from 'zod'
import { databaseOf, listed, type Reading } from '../store/reading.ts'

const settingRow = z.object({
  student: z.string(),
  shown: z.boolean(),
  hidden: z.array(z.string()).transform((ids): ReadonlySet<string> => new Set(ids)),
})

/** Whether somebody wants to see badges, and the ids of those that they do not. */
export type BadgeSettings = Pick<z.infer<typeof settingRow>, 'shown' | 'hidden'>

const usual: BadgeSettings = { shown: true, hidden: new Set() }

/** What these students want to see; whoever has said nothing sees all. */
export const settingsOf = async (
  reading: Reading,
  students: readonly string[],
): Promise<(student: string) => BadgeSettings> => {
  const db = await databaseOf(reading)
  const { rows } = await db.execute(sql`
    select student_id as student, shown, hidden from badge_settings
    where student_id in ${listed(students)}`)
  const known = new Map(
    z
      .array(settingRow)
      .parse(rows)
      .map((row) => [row.student, row]),
  )
  return (student) => known.get(student) ?? usual
}

export const isShown = ({ shown, hidden }: BadgeSettings, badge: string): boolean => shown && !hidden.has(badge)

/** Switches all badges off or on; which of them are off besides stays. */
export const showAll = async (reading: Reading, student: string, shown: boolean): Promise<void> => {
  const db = await databaseOf(reading)
  await db.execute(sql`
    insert into badge_settings (student_id, shown, hidden) values (${student}, ${shown}, '[]')
    on conflict (student_id) do update set shown = excluded.shown, updated_at = now()`)
}

/** Switches one badge off or on, by its id. */
export const showOne = async (reading: Reading, student: string, badge: string, shown: boolean): Promise<void> => {
  const db = await databaseOf(reading)
  const added = JSON.stringify(shown ? [] : [badge])
  await db.execute(sql`
    insert into badge_settings (student_id, shown, hidden) values (${student}, true, ${added}::jsonb)
    on conflict (student_id) do update
      set hidden = (badge_settings.hidden - ${badge}::text) || ${added}::jsonb, updated_at = now()`)
}
