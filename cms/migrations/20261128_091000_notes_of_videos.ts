import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   ALTER TABLE "notes" ADD COLUMN "video" varchar;
  ALTER TABLE "notes" ADD COLUMN "second" numeric;`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   ALTER TABLE "notes" DROP COLUMN "video";
  ALTER TABLE "notes" DROP COLUMN "second";`)
}
