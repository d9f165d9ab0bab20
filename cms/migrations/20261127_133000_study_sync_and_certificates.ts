import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   CREATE TYPE "public"."enum_lessons_done_by" AS ENUM('button', 'read');
  CREATE TYPE "public"."enum__lessons_v_version_done_by" AS ENUM('button', 'read');
  CREATE TYPE "public"."enum_course_sync_runs_state" AS ENUM('running', 'done', 'failed');
  CREATE TYPE "public"."enum_course_sync_runs_trigger" AS ENUM('schedule', 'push', 'person');
  CREATE TYPE "public"."enum_course_sync_courses_state" AS ENUM('in-step', 'changed-here', 'conflict', 'refused', 'gone');
  CREATE TYPE "public"."enum_course_sync_courses_chosen" AS ENUM('repository', 'here');
  CREATE TYPE "public"."enum_certificates_achievement" AS ENUM('course');
  CREATE TYPE "public"."enum_certificates_state" AS ENUM('valid', 'revoked', 'replaced');
  CREATE TYPE "public"."enum_certificates_reason" AS ENUM('issued-in-error', 'misconduct', 'holder-asked', 'name-changed', 'corrected', 'renewed');
  CREATE TYPE "public"."enum_certificates_visibility" AS ENUM('hidden', 'link', 'public');
  CREATE TYPE "public"."enum_certificate_keys_state" AS ENUM('active', 'retired');
  ALTER TYPE "public"."enum_progress_ledger_reason" ADD VALUE 'read' BEFORE 'moved';
  ALTER TYPE "public"."enum_progress_ledger_reason" ADD VALUE 'watched' BEFORE 'moved';
  ALTER TYPE "public"."enum_progress_ledger_reason" ADD VALUE 'passed' BEFORE 'moved';
  ALTER TYPE "public"."enum_progress_ledger_reason" ADD VALUE 'green' BEFORE 'moved';
  ALTER TYPE "public"."enum_progress_ledger_reason" ADD VALUE 'lowered' BEFORE 'moved';
  ALTER TYPE "public"."enum_progress_ledger_reason" ADD VALUE 'completed';
  CREATE TABLE "course_sync_runs" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"state" "enum_course_sync_runs_state" NOT NULL,
  	"trigger" "enum_course_sync_runs_trigger" NOT NULL,
  	"commit" varchar,
  	"started_at" timestamp(3) with time zone NOT NULL,
  	"finished_at" timestamp(3) with time zone,
  	"reason" varchar,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "course_sync_courses" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"slug" varchar NOT NULL,
  	"state" "enum_course_sync_courses_state" NOT NULL,
  	"base" jsonb,
  	"files" jsonb,
  	"problems" jsonb,
  	"differing" numeric DEFAULT 0 NOT NULL,
  	"conflict" jsonb,
  	"chosen" "enum_course_sync_courses_chosen",
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "package_versions" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"name" varchar NOT NULL,
  	"version" varchar NOT NULL,
  	"seen_at" timestamp(3) with time zone NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "certificates" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"number" varchar NOT NULL,
  	"student_id" uuid,
  	"name" varchar NOT NULL,
  	"achievement" "enum_certificates_achievement" DEFAULT 'course' NOT NULL,
  	"course_id" uuid,
  	"title" varchar NOT NULL,
  	"slug" varchar NOT NULL,
  	"edition_number" numeric NOT NULL,
  	"completed_at" timestamp(3) with time zone NOT NULL,
  	"issued_at" timestamp(3) with time zone NOT NULL,
  	"expires_at" timestamp(3) with time zone,
  	"state" "enum_certificates_state" NOT NULL,
  	"reason" "enum_certificates_reason",
  	"note" varchar,
  	"ended_at" timestamp(3) with time zone,
  	"ended_by_id" uuid,
  	"successor_id" uuid,
  	"visibility" "enum_certificates_visibility" DEFAULT 'link' NOT NULL,
  	"status_index" numeric NOT NULL,
  	"evidence" jsonb,
  	"credential" jsonb,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "certificate_rules" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"course_id" uuid NOT NULL,
  	"valid_months" numeric NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "certificate_names" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"student_id" uuid NOT NULL,
  	"name" varchar NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "certificate_keys" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"public_key" varchar NOT NULL,
  	"private_key" varchar,
  	"state" "enum_certificate_keys_state" NOT NULL,
  	"retired_at" timestamp(3) with time zone,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  ALTER TABLE "lessons" ADD COLUMN "done_by" "enum_lessons_done_by" DEFAULT 'button';
  ALTER TABLE "_lessons_v" ADD COLUMN "version_done_by" "enum__lessons_v_version_done_by" DEFAULT 'button';
  ALTER TABLE "enrollments" ADD COLUMN "last_lesson_key" varchar;
  ALTER TABLE "enrollments" ADD COLUMN "last_seen_at" timestamp(3) with time zone;
  ALTER TABLE "enrollments" ADD COLUMN "studied" varchar;
  ALTER TABLE "lesson_progress" ADD COLUMN "seconds" numeric DEFAULT 0;
  ALTER TABLE "progress_ledger" ADD COLUMN "note" varchar;
  ALTER TABLE "payload_locked_documents_rels" ADD COLUMN "course_sync_runs_id" uuid;
  ALTER TABLE "payload_locked_documents_rels" ADD COLUMN "course_sync_courses_id" uuid;
  ALTER TABLE "payload_locked_documents_rels" ADD COLUMN "package_versions_id" uuid;
  ALTER TABLE "payload_locked_documents_rels" ADD COLUMN "certificates_id" uuid;
  ALTER TABLE "payload_locked_documents_rels" ADD COLUMN "certificate_rules_id" uuid;
  ALTER TABLE "payload_locked_documents_rels" ADD COLUMN "certificate_names_id" uuid;
  ALTER TABLE "payload_locked_documents_rels" ADD COLUMN "certificate_keys_id" uuid;
  ALTER TABLE "certificates" ADD CONSTRAINT "certificates_student_id_users_id_fk" FOREIGN KEY ("student_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "certificates" ADD CONSTRAINT "certificates_course_id_courses_id_fk" FOREIGN KEY ("course_id") REFERENCES "public"."courses"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "certificates" ADD CONSTRAINT "certificates_ended_by_id_users_id_fk" FOREIGN KEY ("ended_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "certificates" ADD CONSTRAINT "certificates_successor_id_certificates_id_fk" FOREIGN KEY ("successor_id") REFERENCES "public"."certificates"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "certificate_rules" ADD CONSTRAINT "certificate_rules_course_id_courses_id_fk" FOREIGN KEY ("course_id") REFERENCES "public"."courses"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "certificate_names" ADD CONSTRAINT "certificate_names_student_id_users_id_fk" FOREIGN KEY ("student_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  CREATE INDEX "course_sync_runs_state_idx" ON "course_sync_runs" USING btree ("state");
  CREATE INDEX "course_sync_runs_started_at_idx" ON "course_sync_runs" USING btree ("started_at");
  CREATE INDEX "course_sync_runs_updated_at_idx" ON "course_sync_runs" USING btree ("updated_at");
  CREATE INDEX "course_sync_runs_created_at_idx" ON "course_sync_runs" USING btree ("created_at");
  CREATE UNIQUE INDEX "course_sync_courses_slug_idx" ON "course_sync_courses" USING btree ("slug");
  CREATE INDEX "course_sync_courses_state_idx" ON "course_sync_courses" USING btree ("state");
  CREATE INDEX "course_sync_courses_updated_at_idx" ON "course_sync_courses" USING btree ("updated_at");
  CREATE INDEX "course_sync_courses_created_at_idx" ON "course_sync_courses" USING btree ("created_at");
  CREATE UNIQUE INDEX "package_versions_name_idx" ON "package_versions" USING btree ("name");
  CREATE INDEX "package_versions_updated_at_idx" ON "package_versions" USING btree ("updated_at");
  CREATE INDEX "package_versions_created_at_idx" ON "package_versions" USING btree ("created_at");
  CREATE UNIQUE INDEX "certificates_number_idx" ON "certificates" USING btree ("number");
  CREATE INDEX "certificates_student_idx" ON "certificates" USING btree ("student_id");
  CREATE INDEX "certificates_name_idx" ON "certificates" USING btree ("name");
  CREATE INDEX "certificates_course_idx" ON "certificates" USING btree ("course_id");
  CREATE INDEX "certificates_issued_at_idx" ON "certificates" USING btree ("issued_at");
  CREATE INDEX "certificates_state_idx" ON "certificates" USING btree ("state");
  CREATE INDEX "certificates_ended_by_idx" ON "certificates" USING btree ("ended_by_id");
  CREATE INDEX "certificates_successor_idx" ON "certificates" USING btree ("successor_id");
  CREATE UNIQUE INDEX "certificates_status_index_idx" ON "certificates" USING btree ("status_index");
  CREATE INDEX "certificates_updated_at_idx" ON "certificates" USING btree ("updated_at");
  CREATE INDEX "certificates_created_at_idx" ON "certificates" USING btree ("created_at");
  CREATE INDEX "certificate_rules_course_idx" ON "certificate_rules" USING btree ("course_id");
  CREATE INDEX "certificate_rules_updated_at_idx" ON "certificate_rules" USING btree ("updated_at");
  CREATE INDEX "certificate_rules_created_at_idx" ON "certificate_rules" USING btree ("created_at");
  CREATE UNIQUE INDEX "certificate_names_student_idx" ON "certificate_names" USING btree ("student_id");
  CREATE INDEX "certificate_names_updated_at_idx" ON "certificate_names" USING btree ("updated_at");
  CREATE INDEX "certificate_names_created_at_idx" ON "certificate_names" USING btree ("created_at");
  CREATE UNIQUE INDEX "certificate_keys_public_key_idx" ON "certificate_keys" USING btree ("public_key");
  CREATE INDEX "certificate_keys_state_idx" ON "certificate_keys" USING btree ("state");
  CREATE INDEX "certificate_keys_updated_at_idx" ON "certificate_keys" USING btree ("updated_at");
  CREATE INDEX "certificate_keys_created_at_idx" ON "certificate_keys" USING btree ("created_at");
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_course_sync_runs_fk" FOREIGN KEY ("course_sync_runs_id") REFERENCES "public"."course_sync_runs"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_course_sync_courses_fk" FOREIGN KEY ("course_sync_courses_id") REFERENCES "public"."course_sync_courses"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_package_versions_fk" FOREIGN KEY ("package_versions_id") REFERENCES "public"."package_versions"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_certificates_fk" FOREIGN KEY ("certificates_id") REFERENCES "public"."certificates"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_certificate_rules_fk" FOREIGN KEY ("certificate_rules_id") REFERENCES "public"."certificate_rules"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_certificate_names_fk" FOREIGN KEY ("certificate_names_id") REFERENCES "public"."certificate_names"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_certificate_keys_fk" FOREIGN KEY ("certificate_keys_id") REFERENCES "public"."certificate_keys"("id") ON DELETE cascade ON UPDATE no action;
  CREATE INDEX "enrollment_lessonKey_1_idx" ON "progress_ledger" USING btree ("enrollment_id","lesson_key");
  CREATE INDEX "payload_locked_documents_rels_course_sync_runs_id_idx" ON "payload_locked_documents_rels" USING btree ("course_sync_runs_id");
  CREATE INDEX "payload_locked_documents_rels_course_sync_courses_id_idx" ON "payload_locked_documents_rels" USING btree ("course_sync_courses_id");
  CREATE INDEX "payload_locked_documents_rels_package_versions_id_idx" ON "payload_locked_documents_rels" USING btree ("package_versions_id");
  CREATE INDEX "payload_locked_documents_rels_certificates_id_idx" ON "payload_locked_documents_rels" USING btree ("certificates_id");
  CREATE INDEX "payload_locked_documents_rels_certificate_rules_id_idx" ON "payload_locked_documents_rels" USING btree ("certificate_rules_id");
  CREATE INDEX "payload_locked_documents_rels_certificate_names_id_idx" ON "payload_locked_documents_rels" USING btree ("certificate_names_id");
  CREATE INDEX "payload_locked_documents_rels_certificate_keys_id_idx" ON "payload_locked_documents_rels" USING btree ("certificate_keys_id");`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   ALTER TABLE "course_sync_runs" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "course_sync_courses" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "package_versions" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "certificates" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "certificate_rules" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "certificate_names" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "certificate_keys" DISABLE ROW LEVEL SECURITY;
  DROP TABLE "course_sync_runs" CASCADE;
  DROP TABLE "course_sync_courses" CASCADE;
  DROP TABLE "package_versions" CASCADE;
  DROP TABLE "certificates" CASCADE;
  DROP TABLE "certificate_rules" CASCADE;
  DROP TABLE "certificate_names" CASCADE;
  DROP TABLE "certificate_keys" CASCADE;
  ALTER TABLE "payload_locked_documents_rels" DROP CONSTRAINT "payload_locked_documents_rels_course_sync_runs_fk";
  
  ALTER TABLE "payload_locked_documents_rels" DROP CONSTRAINT "payload_locked_documents_rels_course_sync_courses_fk";
  
  ALTER TABLE "payload_locked_documents_rels" DROP CONSTRAINT "payload_locked_documents_rels_package_versions_fk";
  
  ALTER TABLE "payload_locked_documents_rels" DROP CONSTRAINT "payload_locked_documents_rels_certificates_fk";
  
  ALTER TABLE "payload_locked_documents_rels" DROP CONSTRAINT "payload_locked_documents_rels_certificate_rules_fk";
  
  ALTER TABLE "payload_locked_documents_rels" DROP CONSTRAINT "payload_locked_documents_rels_certificate_names_fk";
  
  ALTER TABLE "payload_locked_documents_rels" DROP CONSTRAINT "payload_locked_documents_rels_certificate_keys_fk";
  
  ALTER TABLE "progress_ledger" ALTER COLUMN "reason" SET DATA TYPE text;
  DROP TYPE "public"."enum_progress_ledger_reason";
  CREATE TYPE "public"."enum_progress_ledger_reason" AS ENUM('done', 'undone', 'moved');
  ALTER TABLE "progress_ledger" ALTER COLUMN "reason" SET DATA TYPE "public"."enum_progress_ledger_reason" USING "reason"::"public"."enum_progress_ledger_reason";
  DROP INDEX "enrollment_lessonKey_1_idx";
  DROP INDEX "payload_locked_documents_rels_course_sync_runs_id_idx";
  DROP INDEX "payload_locked_documents_rels_course_sync_courses_id_idx";
  DROP INDEX "payload_locked_documents_rels_package_versions_id_idx";
  DROP INDEX "payload_locked_documents_rels_certificates_id_idx";
  DROP INDEX "payload_locked_documents_rels_certificate_rules_id_idx";
  DROP INDEX "payload_locked_documents_rels_certificate_names_id_idx";
  DROP INDEX "payload_locked_documents_rels_certificate_keys_id_idx";
  ALTER TABLE "lessons" DROP COLUMN "done_by";
  ALTER TABLE "_lessons_v" DROP COLUMN "version_done_by";
  ALTER TABLE "enrollments" DROP COLUMN "last_lesson_key";
  ALTER TABLE "enrollments" DROP COLUMN "last_seen_at";
  ALTER TABLE "enrollments" DROP COLUMN "studied";
  ALTER TABLE "lesson_progress" DROP COLUMN "seconds";
  ALTER TABLE "progress_ledger" DROP COLUMN "note";
  ALTER TABLE "payload_locked_documents_rels" DROP COLUMN "course_sync_runs_id";
  ALTER TABLE "payload_locked_documents_rels" DROP COLUMN "course_sync_courses_id";
  ALTER TABLE "payload_locked_documents_rels" DROP COLUMN "package_versions_id";
  ALTER TABLE "payload_locked_documents_rels" DROP COLUMN "certificates_id";
  ALTER TABLE "payload_locked_documents_rels" DROP COLUMN "certificate_rules_id";
  ALTER TABLE "payload_locked_documents_rels" DROP COLUMN "certificate_names_id";
  ALTER TABLE "payload_locked_documents_rels" DROP COLUMN "certificate_keys_id";
  DROP TYPE "public"."enum_lessons_done_by";
  DROP TYPE "public"."enum__lessons_v_version_done_by";
  DROP TYPE "public"."enum_course_sync_runs_state";
  DROP TYPE "public"."enum_course_sync_runs_trigger";
  DROP TYPE "public"."enum_course_sync_courses_state";
  DROP TYPE "public"."enum_course_sync_courses_chosen";
  DROP TYPE "public"."enum_certificates_achievement";
  DROP TYPE "public"."enum_certificates_state";
  DROP TYPE "public"."enum_certificates_reason";
  DROP TYPE "public"."enum_certificates_visibility";
  DROP TYPE "public"."enum_certificate_keys_state";`)
}
