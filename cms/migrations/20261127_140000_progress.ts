import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   CREATE TYPE "public"."enum_lessons_done_by" AS ENUM('button', 'read');
  CREATE TYPE "public"."enum__lessons_v_version_done_by" AS ENUM('button', 'read');
  ALTER TYPE "public"."enum_progress_ledger_reason" ADD VALUE 'read' BEFORE 'moved';
  ALTER TYPE "public"."enum_progress_ledger_reason" ADD VALUE 'watched' BEFORE 'moved';
  ALTER TYPE "public"."enum_progress_ledger_reason" ADD VALUE 'passed' BEFORE 'moved';
  ALTER TYPE "public"."enum_progress_ledger_reason" ADD VALUE 'green' BEFORE 'moved';
  ALTER TYPE "public"."enum_progress_ledger_reason" ADD VALUE 'lowered' BEFORE 'moved';
  ALTER TYPE "public"."enum_progress_ledger_reason" ADD VALUE 'completed';
  ALTER TABLE "lessons" ADD COLUMN "done_by" "enum_lessons_done_by" DEFAULT 'button';
  ALTER TABLE "_lessons_v" ADD COLUMN "version_done_by" "enum__lessons_v_version_done_by" DEFAULT 'button';
  ALTER TABLE "enrollments" ADD COLUMN "last_lesson_key" varchar;
  ALTER TABLE "enrollments" ADD COLUMN "last_seen_at" timestamp(3) with time zone;
  ALTER TABLE "enrollments" ADD COLUMN "studied" varchar;
  ALTER TABLE "lesson_progress" ADD COLUMN "seconds" numeric DEFAULT 0;
  ALTER TABLE "progress_ledger" ADD COLUMN "note" varchar;
  CREATE INDEX "enrollment_lessonKey_1_idx" ON "progress_ledger" USING btree ("enrollment_id","lesson_key");`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   ALTER TABLE "progress_ledger" ALTER COLUMN "reason" SET DATA TYPE text;
  DROP TYPE "public"."enum_progress_ledger_reason";
  CREATE TYPE "public"."enum_progress_ledger_reason" AS ENUM('done', 'undone', 'moved');
  ALTER TABLE "progress_ledger" ALTER COLUMN "reason" SET DATA TYPE "public"."enum_progress_ledger_reason" USING "reason"::"public"."enum_progress_ledger_reason";
  DROP INDEX "enrollment_lessonKey_1_idx";
  ALTER TABLE "lessons" DROP COLUMN "done_by";
  ALTER TABLE "_lessons_v" DROP COLUMN "version_done_by";
  ALTER TABLE "enrollments" DROP COLUMN "last_lesson_key";
  ALTER TABLE "enrollments" DROP COLUMN "last_seen_at";
  ALTER TABLE "enrollments" DROP COLUMN "studied";
  ALTER TABLE "lesson_progress" DROP COLUMN "seconds";
  ALTER TABLE "progress_ledger" DROP COLUMN "note";
  DROP TYPE "public"."enum_lessons_done_by";
  DROP TYPE "public"."enum__lessons_v_version_done_by";`)
}
