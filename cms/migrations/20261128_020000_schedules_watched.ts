// Schedules of courses are public content: origins are told when they change, like all else of a course.
import { type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`select watch_public_content()`)
}

/** The table goes, and its trigger with it. */
export async function down(): Promise<void> {}
