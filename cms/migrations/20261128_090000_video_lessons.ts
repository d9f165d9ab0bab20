// Lessons that are done by watching, and videos and captions found where they are used, as pictures are. Stored bodies show none
// yet, so what the indexes on `referenced_ids` hold stays true.
import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

const found = (fields: string[]) =>
  sql.raw(`
    create or replace function referenced_ids(body jsonb) returns text[] language sql immutable parallel safe as $$
      select coalesce(array_agg(distinct found #>> '{}'), '{}')
      from (
        ${fields.map((field) => `select jsonb_path_query(body, '$.**.${field}') as found union all`).join('\n        ')}
        select jsonb_path_query(body, '$.** ? (@.type == "upload").value')
      ) as paths
      where jsonb_typeof(found) = 'string'
    $$`)

export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   ALTER TYPE "public"."enum_lessons_done_by" ADD VALUE 'watched';
  ALTER TYPE "public"."enum__lessons_v_version_done_by" ADD VALUE 'watched';`)
  await db.execute(found(['snippet', 'image', 'video', 'captions']))
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(found(['snippet', 'image']))
  await db.execute(sql`
   ALTER TABLE "lessons" ALTER COLUMN "done_by" SET DATA TYPE text;
  ALTER TABLE "lessons" ALTER COLUMN "done_by" SET DEFAULT 'button'::text;
  UPDATE "lessons" SET "done_by" = 'button' WHERE "done_by" = 'watched';
  DROP TYPE "public"."enum_lessons_done_by";
  CREATE TYPE "public"."enum_lessons_done_by" AS ENUM('button', 'read');
  ALTER TABLE "lessons" ALTER COLUMN "done_by" SET DEFAULT 'button'::"public"."enum_lessons_done_by";
  ALTER TABLE "lessons" ALTER COLUMN "done_by" SET DATA TYPE "public"."enum_lessons_done_by" USING "done_by"::"public"."enum_lessons_done_by";
  ALTER TABLE "_lessons_v" ALTER COLUMN "version_done_by" SET DATA TYPE text;
  ALTER TABLE "_lessons_v" ALTER COLUMN "version_done_by" SET DEFAULT 'button'::text;
  UPDATE "_lessons_v" SET "version_done_by" = 'button' WHERE "version_done_by" = 'watched';
  DROP TYPE "public"."enum__lessons_v_version_done_by";
  CREATE TYPE "public"."enum__lessons_v_version_done_by" AS ENUM('button', 'read');
  ALTER TABLE "_lessons_v" ALTER COLUMN "version_done_by" SET DEFAULT 'button'::"public"."enum__lessons_v_version_done_by";
  ALTER TABLE "_lessons_v" ALTER COLUMN "version_done_by" SET DATA TYPE "public"."enum__lessons_v_version_done_by" USING "version_done_by"::"public"."enum__lessons_v_version_done_by";`)
}
