/** Finds in no time which texts of editions show a picture or a snippet. */
import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`create index edition_texts_referenced_ids on edition_texts using gin (referenced_ids(body))`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`drop index edition_texts_referenced_ids`)
}
