// Who completed a course first is asked after many a lesson: few of the ledger's rows say it, and all of them were read for that.
import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`create index progress_ledger_completed_idx on progress_ledger (enrollment_id)
    where lesson_key is null and reason = 'completed'`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`drop index progress_ledger_completed_idx`)
}
