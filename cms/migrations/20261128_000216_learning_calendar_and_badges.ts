import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   CREATE TYPE "public"."enum_courses_schedule_by" AS ENUM('days', 'at', 'after');
  CREATE TYPE "public"."enum__courses_v_version_schedule_by" AS ENUM('days', 'at', 'after');
  CREATE TYPE "public"."enum_badges_rule_kind" AS ENUM('lessons', 'course', 'courses', 'first', 'path', 'skill', 'streak', 'minutes');
  CREATE TYPE "public"."enum_badges_rule_among" AS ENUM('any', 'course', 'category', 'skill');
  CREATE TYPE "public"."enum_badges_state" AS ENUM('draft', 'active', 'retired');
  CREATE TYPE "public"."enum_badges_icon" AS ENUM('span', 'steps', 'trace', 'path', 'summit', 'days', 'clock', 'signal', 'shield');
  CREATE TYPE "public"."enum_badge_runs_state" AS ENUM('running', 'done', 'failed');
  ALTER TYPE "public"."enum_progress_ledger_reason" ADD VALUE 'imported' BEFORE 'moved';
  CREATE TABLE "courses_schedule" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"opens" varchar,
  	"by" "enum_courses_schedule_by" DEFAULT 'days',
  	"days" numeric,
  	"at" timestamp(3) with time zone,
  	"after" varchar
  );
  
  CREATE TABLE "_courses_v_version_schedule" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"opens" varchar,
  	"by" "enum__courses_v_version_schedule_by" DEFAULT 'days',
  	"days" numeric,
  	"at" timestamp(3) with time zone,
  	"after" varchar,
  	"_uuid" varchar
  );
  
  CREATE TABLE "cohorts" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"name" varchar NOT NULL,
  	"course_id" uuid NOT NULL,
  	"starts_on" timestamp(3) with time zone NOT NULL,
  	"ends_on" timestamp(3) with time zone,
  	"time_zone" varchar DEFAULT 'UTC' NOT NULL,
  	"capacity" numeric,
  	"joinable" boolean DEFAULT false,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "badges" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"rule_kind" "enum_badges_rule_kind" NOT NULL,
  	"rule_count" numeric,
  	"rule_among" "enum_badges_rule_among" DEFAULT 'any',
  	"rule_course_id" uuid,
  	"rule_category_id" uuid,
  	"rule_skill_id" uuid,
  	"rule_level" numeric,
  	"rule_path_id" uuid,
  	"state" "enum_badges_state" DEFAULT 'draft' NOT NULL,
  	"icon" "enum_badges_icon" DEFAULT 'span' NOT NULL,
  	"picture_id" uuid,
  	"slug" varchar NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "badges_locales" (
  	"title" varchar NOT NULL,
  	"description" varchar NOT NULL,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" uuid NOT NULL
  );
  
  CREATE TABLE "badge_awards" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"student_id" uuid NOT NULL,
  	"badge_id" uuid NOT NULL,
  	"earned_at" timestamp(3) with time zone NOT NULL,
  	"evidence" jsonb NOT NULL,
  	"withdrawn_at" timestamp(3) with time zone,
  	"withdrawn_by_id" uuid,
  	"reason" varchar,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "badge_settings" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"student_id" uuid NOT NULL,
  	"shown" boolean DEFAULT true NOT NULL,
  	"hidden" jsonb NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "badge_runs" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"badge_id" uuid,
  	"state" "enum_badge_runs_state" NOT NULL,
  	"looked" numeric NOT NULL,
  	"total" numeric NOT NULL,
  	"awarded" numeric NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "deadlines" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"enrollment_id" uuid NOT NULL,
  	"day" varchar NOT NULL,
  	"reminded_of" varchar,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "calendar_feeds" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"student_id" uuid NOT NULL,
  	"key_hash" varchar NOT NULL,
  	"since" timestamp(3) with time zone NOT NULL
  );
  
  CREATE TABLE "record_imports" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"student_id" uuid NOT NULL,
  	"academy" varchar NOT NULL,
  	"subject" varchar NOT NULL,
  	"made_at" timestamp(3) with time zone NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "announcements" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"course_id" uuid NOT NULL,
  	"title" varchar NOT NULL,
  	"body" varchar NOT NULL,
  	"author_id" uuid,
  	"publish_at" timestamp(3) with time zone,
  	"withdrawn_at" timestamp(3) with time zone,
  	"edited_at" timestamp(3) with time zone,
  	"mailing_since" timestamp(3) with time zone,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "announcement_receipts" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"announcement_id" uuid NOT NULL,
  	"student_id" uuid NOT NULL,
  	"mailed_at" timestamp(3) with time zone,
  	"read_at" timestamp(3) with time zone
  );
  
  CREATE TABLE "weekly_digests" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"student_id" uuid NOT NULL,
  	"week" varchar NOT NULL,
  	"at" timestamp(3) with time zone NOT NULL,
  	"mailed" boolean DEFAULT false NOT NULL
  );
  
  CREATE TABLE "outside_certificates" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"student_id" uuid NOT NULL,
  	"url" varchar NOT NULL,
  	"credential" jsonb NOT NULL,
  	"verified_at" timestamp(3) with time zone NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  ALTER TABLE "enrollments" ADD COLUMN "cohort_id" uuid;
  ALTER TABLE "enrollments" ADD COLUMN "reminded_at" timestamp(3) with time zone;
  ALTER TABLE "payload_locked_documents_rels" ADD COLUMN "cohorts_id" uuid;
  ALTER TABLE "payload_locked_documents_rels" ADD COLUMN "badges_id" uuid;
  ALTER TABLE "payload_locked_documents_rels" ADD COLUMN "badge_awards_id" uuid;
  ALTER TABLE "payload_locked_documents_rels" ADD COLUMN "badge_settings_id" uuid;
  ALTER TABLE "payload_locked_documents_rels" ADD COLUMN "badge_runs_id" uuid;
  ALTER TABLE "payload_locked_documents_rels" ADD COLUMN "deadlines_id" uuid;
  ALTER TABLE "payload_locked_documents_rels" ADD COLUMN "calendar_feeds_id" uuid;
  ALTER TABLE "payload_locked_documents_rels" ADD COLUMN "record_imports_id" uuid;
  ALTER TABLE "payload_locked_documents_rels" ADD COLUMN "announcements_id" uuid;
  ALTER TABLE "payload_locked_documents_rels" ADD COLUMN "announcement_receipts_id" uuid;
  ALTER TABLE "payload_locked_documents_rels" ADD COLUMN "weekly_digests_id" uuid;
  ALTER TABLE "payload_locked_documents_rels" ADD COLUMN "outside_certificates_id" uuid;
  ALTER TABLE "courses_schedule" ADD CONSTRAINT "courses_schedule_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."courses"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_courses_v_version_schedule" ADD CONSTRAINT "_courses_v_version_schedule_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_courses_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "cohorts" ADD CONSTRAINT "cohorts_course_id_courses_id_fk" FOREIGN KEY ("course_id") REFERENCES "public"."courses"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "badges" ADD CONSTRAINT "badges_rule_course_id_courses_id_fk" FOREIGN KEY ("rule_course_id") REFERENCES "public"."courses"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "badges" ADD CONSTRAINT "badges_rule_category_id_categories_id_fk" FOREIGN KEY ("rule_category_id") REFERENCES "public"."categories"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "badges" ADD CONSTRAINT "badges_rule_skill_id_skills_id_fk" FOREIGN KEY ("rule_skill_id") REFERENCES "public"."skills"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "badges" ADD CONSTRAINT "badges_rule_path_id_paths_id_fk" FOREIGN KEY ("rule_path_id") REFERENCES "public"."paths"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "badges" ADD CONSTRAINT "badges_picture_id_media_id_fk" FOREIGN KEY ("picture_id") REFERENCES "public"."media"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "badges_locales" ADD CONSTRAINT "badges_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."badges"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "badge_awards" ADD CONSTRAINT "badge_awards_student_id_users_id_fk" FOREIGN KEY ("student_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "badge_awards" ADD CONSTRAINT "badge_awards_badge_id_badges_id_fk" FOREIGN KEY ("badge_id") REFERENCES "public"."badges"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "badge_awards" ADD CONSTRAINT "badge_awards_withdrawn_by_id_users_id_fk" FOREIGN KEY ("withdrawn_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "badge_settings" ADD CONSTRAINT "badge_settings_student_id_users_id_fk" FOREIGN KEY ("student_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "badge_runs" ADD CONSTRAINT "badge_runs_badge_id_badges_id_fk" FOREIGN KEY ("badge_id") REFERENCES "public"."badges"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "deadlines" ADD CONSTRAINT "deadlines_enrollment_id_enrollments_id_fk" FOREIGN KEY ("enrollment_id") REFERENCES "public"."enrollments"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "calendar_feeds" ADD CONSTRAINT "calendar_feeds_student_id_users_id_fk" FOREIGN KEY ("student_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "record_imports" ADD CONSTRAINT "record_imports_student_id_users_id_fk" FOREIGN KEY ("student_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "announcements" ADD CONSTRAINT "announcements_course_id_courses_id_fk" FOREIGN KEY ("course_id") REFERENCES "public"."courses"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "announcements" ADD CONSTRAINT "announcements_author_id_users_id_fk" FOREIGN KEY ("author_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "announcement_receipts" ADD CONSTRAINT "announcement_receipts_announcement_id_announcements_id_fk" FOREIGN KEY ("announcement_id") REFERENCES "public"."announcements"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "announcement_receipts" ADD CONSTRAINT "announcement_receipts_student_id_users_id_fk" FOREIGN KEY ("student_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "weekly_digests" ADD CONSTRAINT "weekly_digests_student_id_users_id_fk" FOREIGN KEY ("student_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "outside_certificates" ADD CONSTRAINT "outside_certificates_student_id_users_id_fk" FOREIGN KEY ("student_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  CREATE INDEX "courses_schedule_order_idx" ON "courses_schedule" USING btree ("_order");
  CREATE INDEX "courses_schedule_parent_id_idx" ON "courses_schedule" USING btree ("_parent_id");
  CREATE INDEX "_courses_v_version_schedule_order_idx" ON "_courses_v_version_schedule" USING btree ("_order");
  CREATE INDEX "_courses_v_version_schedule_parent_id_idx" ON "_courses_v_version_schedule" USING btree ("_parent_id");
  CREATE INDEX "cohorts_course_idx" ON "cohorts" USING btree ("course_id");
  CREATE INDEX "cohorts_updated_at_idx" ON "cohorts" USING btree ("updated_at");
  CREATE INDEX "cohorts_created_at_idx" ON "cohorts" USING btree ("created_at");
  CREATE INDEX "badges_rule_rule_course_idx" ON "badges" USING btree ("rule_course_id");
  CREATE INDEX "badges_rule_rule_category_idx" ON "badges" USING btree ("rule_category_id");
  CREATE INDEX "badges_rule_rule_skill_idx" ON "badges" USING btree ("rule_skill_id");
  CREATE INDEX "badges_rule_rule_path_idx" ON "badges" USING btree ("rule_path_id");
  CREATE INDEX "badges_state_idx" ON "badges" USING btree ("state");
  CREATE INDEX "badges_picture_idx" ON "badges" USING btree ("picture_id");
  CREATE UNIQUE INDEX "badges_slug_idx" ON "badges" USING btree ("slug");
  CREATE INDEX "badges_updated_at_idx" ON "badges" USING btree ("updated_at");
  CREATE INDEX "badges_created_at_idx" ON "badges" USING btree ("created_at");
  CREATE UNIQUE INDEX "badges_locales_locale_parent_id_unique" ON "badges_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "badge_awards_student_idx" ON "badge_awards" USING btree ("student_id");
  CREATE INDEX "badge_awards_badge_idx" ON "badge_awards" USING btree ("badge_id");
  CREATE INDEX "badge_awards_earned_at_idx" ON "badge_awards" USING btree ("earned_at");
  CREATE INDEX "badge_awards_withdrawn_by_idx" ON "badge_awards" USING btree ("withdrawn_by_id");
  CREATE INDEX "badge_awards_updated_at_idx" ON "badge_awards" USING btree ("updated_at");
  CREATE INDEX "badge_awards_created_at_idx" ON "badge_awards" USING btree ("created_at");
  CREATE UNIQUE INDEX "student_badge_idx" ON "badge_awards" USING btree ("student_id","badge_id");
  CREATE UNIQUE INDEX "badge_settings_student_idx" ON "badge_settings" USING btree ("student_id");
  CREATE INDEX "badge_settings_updated_at_idx" ON "badge_settings" USING btree ("updated_at");
  CREATE INDEX "badge_settings_created_at_idx" ON "badge_settings" USING btree ("created_at");
  CREATE UNIQUE INDEX "badge_runs_badge_idx" ON "badge_runs" USING btree ("badge_id");
  CREATE INDEX "badge_runs_updated_at_idx" ON "badge_runs" USING btree ("updated_at");
  CREATE INDEX "badge_runs_created_at_idx" ON "badge_runs" USING btree ("created_at");
  CREATE UNIQUE INDEX "deadlines_enrollment_idx" ON "deadlines" USING btree ("enrollment_id");
  CREATE INDEX "deadlines_day_idx" ON "deadlines" USING btree ("day");
  CREATE INDEX "deadlines_updated_at_idx" ON "deadlines" USING btree ("updated_at");
  CREATE INDEX "deadlines_created_at_idx" ON "deadlines" USING btree ("created_at");
  CREATE UNIQUE INDEX "calendar_feeds_student_idx" ON "calendar_feeds" USING btree ("student_id");
  CREATE UNIQUE INDEX "calendar_feeds_key_hash_idx" ON "calendar_feeds" USING btree ("key_hash");
  CREATE INDEX "record_imports_student_idx" ON "record_imports" USING btree ("student_id");
  CREATE INDEX "record_imports_updated_at_idx" ON "record_imports" USING btree ("updated_at");
  CREATE INDEX "record_imports_created_at_idx" ON "record_imports" USING btree ("created_at");
  CREATE UNIQUE INDEX "academy_subject_idx" ON "record_imports" USING btree ("academy","subject");
  CREATE INDEX "announcements_course_idx" ON "announcements" USING btree ("course_id");
  CREATE INDEX "announcements_author_idx" ON "announcements" USING btree ("author_id");
  CREATE INDEX "announcements_publish_at_idx" ON "announcements" USING btree ("publish_at");
  CREATE INDEX "announcements_updated_at_idx" ON "announcements" USING btree ("updated_at");
  CREATE INDEX "announcements_created_at_idx" ON "announcements" USING btree ("created_at");
  CREATE INDEX "announcement_receipts_announcement_idx" ON "announcement_receipts" USING btree ("announcement_id");
  CREATE INDEX "announcement_receipts_student_idx" ON "announcement_receipts" USING btree ("student_id");
  CREATE UNIQUE INDEX "announcement_student_idx" ON "announcement_receipts" USING btree ("announcement_id","student_id");
  CREATE INDEX "weekly_digests_student_idx" ON "weekly_digests" USING btree ("student_id");
  CREATE UNIQUE INDEX "student_week_idx" ON "weekly_digests" USING btree ("student_id","week");
  CREATE INDEX "outside_certificates_student_idx" ON "outside_certificates" USING btree ("student_id");
  CREATE INDEX "outside_certificates_updated_at_idx" ON "outside_certificates" USING btree ("updated_at");
  CREATE INDEX "outside_certificates_created_at_idx" ON "outside_certificates" USING btree ("created_at");
  CREATE UNIQUE INDEX "student_url_idx" ON "outside_certificates" USING btree ("student_id","url");
  ALTER TABLE "enrollments" ADD CONSTRAINT "enrollments_cohort_id_cohorts_id_fk" FOREIGN KEY ("cohort_id") REFERENCES "public"."cohorts"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_cohorts_fk" FOREIGN KEY ("cohorts_id") REFERENCES "public"."cohorts"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_badges_fk" FOREIGN KEY ("badges_id") REFERENCES "public"."badges"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_badge_awards_fk" FOREIGN KEY ("badge_awards_id") REFERENCES "public"."badge_awards"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_badge_settings_fk" FOREIGN KEY ("badge_settings_id") REFERENCES "public"."badge_settings"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_badge_runs_fk" FOREIGN KEY ("badge_runs_id") REFERENCES "public"."badge_runs"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_deadlines_fk" FOREIGN KEY ("deadlines_id") REFERENCES "public"."deadlines"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_calendar_feeds_fk" FOREIGN KEY ("calendar_feeds_id") REFERENCES "public"."calendar_feeds"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_record_imports_fk" FOREIGN KEY ("record_imports_id") REFERENCES "public"."record_imports"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_announcements_fk" FOREIGN KEY ("announcements_id") REFERENCES "public"."announcements"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_announcement_receipts_fk" FOREIGN KEY ("announcement_receipts_id") REFERENCES "public"."announcement_receipts"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_weekly_digests_fk" FOREIGN KEY ("weekly_digests_id") REFERENCES "public"."weekly_digests"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_outside_certificates_fk" FOREIGN KEY ("outside_certificates_id") REFERENCES "public"."outside_certificates"("id") ON DELETE cascade ON UPDATE no action;
  CREATE INDEX "enrollments_cohort_idx" ON "enrollments" USING btree ("cohort_id");
  CREATE INDEX "payload_locked_documents_rels_cohorts_id_idx" ON "payload_locked_documents_rels" USING btree ("cohorts_id");
  CREATE INDEX "payload_locked_documents_rels_badges_id_idx" ON "payload_locked_documents_rels" USING btree ("badges_id");
  CREATE INDEX "payload_locked_documents_rels_badge_awards_id_idx" ON "payload_locked_documents_rels" USING btree ("badge_awards_id");
  CREATE INDEX "payload_locked_documents_rels_badge_settings_id_idx" ON "payload_locked_documents_rels" USING btree ("badge_settings_id");
  CREATE INDEX "payload_locked_documents_rels_badge_runs_id_idx" ON "payload_locked_documents_rels" USING btree ("badge_runs_id");
  CREATE INDEX "payload_locked_documents_rels_deadlines_id_idx" ON "payload_locked_documents_rels" USING btree ("deadlines_id");
  CREATE INDEX "payload_locked_documents_rels_calendar_feeds_id_idx" ON "payload_locked_documents_rels" USING btree ("calendar_feeds_id");
  CREATE INDEX "payload_locked_documents_rels_record_imports_id_idx" ON "payload_locked_documents_rels" USING btree ("record_imports_id");
  CREATE INDEX "payload_locked_documents_rels_announcements_id_idx" ON "payload_locked_documents_rels" USING btree ("announcements_id");
  CREATE INDEX "payload_locked_documents_rels_announcement_receipts_id_idx" ON "payload_locked_documents_rels" USING btree ("announcement_receipts_id");
  CREATE INDEX "payload_locked_documents_rels_weekly_digests_id_idx" ON "payload_locked_documents_rels" USING btree ("weekly_digests_id");
  CREATE INDEX "payload_locked_documents_rels_outside_certificates_id_idx" ON "payload_locked_documents_rels" USING btree ("outside_certificates_id");`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   ALTER TABLE "courses_schedule" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "_courses_v_version_schedule" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "cohorts" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "badges" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "badges_locales" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "badge_awards" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "badge_settings" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "badge_runs" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "deadlines" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "calendar_feeds" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "record_imports" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "announcements" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "announcement_receipts" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "weekly_digests" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "outside_certificates" DISABLE ROW LEVEL SECURITY;
  DROP TABLE "courses_schedule" CASCADE;
  DROP TABLE "_courses_v_version_schedule" CASCADE;
  DROP TABLE "cohorts" CASCADE;
  DROP TABLE "badges" CASCADE;
  DROP TABLE "badges_locales" CASCADE;
  DROP TABLE "badge_awards" CASCADE;
  DROP TABLE "badge_settings" CASCADE;
  DROP TABLE "badge_runs" CASCADE;
  DROP TABLE "deadlines" CASCADE;
  DROP TABLE "calendar_feeds" CASCADE;
  DROP TABLE "record_imports" CASCADE;
  DROP TABLE "announcements" CASCADE;
  DROP TABLE "announcement_receipts" CASCADE;
  DROP TABLE "weekly_digests" CASCADE;
  DROP TABLE "outside_certificates" CASCADE;
  ALTER TABLE "enrollments" DROP CONSTRAINT "enrollments_cohort_id_cohorts_id_fk";
  
  ALTER TABLE "payload_locked_documents_rels" DROP CONSTRAINT "payload_locked_documents_rels_cohorts_fk";
  
  ALTER TABLE "payload_locked_documents_rels" DROP CONSTRAINT "payload_locked_documents_rels_badges_fk";
  
  ALTER TABLE "payload_locked_documents_rels" DROP CONSTRAINT "payload_locked_documents_rels_badge_awards_fk";
  
  ALTER TABLE "payload_locked_documents_rels" DROP CONSTRAINT "payload_locked_documents_rels_badge_settings_fk";
  
  ALTER TABLE "payload_locked_documents_rels" DROP CONSTRAINT "payload_locked_documents_rels_badge_runs_fk";
  
  ALTER TABLE "payload_locked_documents_rels" DROP CONSTRAINT "payload_locked_documents_rels_deadlines_fk";
  
  ALTER TABLE "payload_locked_documents_rels" DROP CONSTRAINT "payload_locked_documents_rels_calendar_feeds_fk";
  
  ALTER TABLE "payload_locked_documents_rels" DROP CONSTRAINT "payload_locked_documents_rels_record_imports_fk";
  
  ALTER TABLE "payload_locked_documents_rels" DROP CONSTRAINT "payload_locked_documents_rels_announcements_fk";
  
  ALTER TABLE "payload_locked_documents_rels" DROP CONSTRAINT "payload_locked_documents_rels_announcement_receipts_fk";
  
  ALTER TABLE "payload_locked_documents_rels" DROP CONSTRAINT "payload_locked_documents_rels_weekly_digests_fk";
  
  ALTER TABLE "payload_locked_documents_rels" DROP CONSTRAINT "payload_locked_documents_rels_outside_certificates_fk";
  
  ALTER TABLE "progress_ledger" ALTER COLUMN "reason" SET DATA TYPE text;
  DROP TYPE "public"."enum_progress_ledger_reason";
  CREATE TYPE "public"."enum_progress_ledger_reason" AS ENUM('done', 'undone', 'read', 'watched', 'passed', 'green', 'lowered', 'moved', 'completed');
  ALTER TABLE "progress_ledger" ALTER COLUMN "reason" SET DATA TYPE "public"."enum_progress_ledger_reason" USING "reason"::"public"."enum_progress_ledger_reason";
  DROP INDEX "enrollments_cohort_idx";
  DROP INDEX "payload_locked_documents_rels_cohorts_id_idx";
  DROP INDEX "payload_locked_documents_rels_badges_id_idx";
  DROP INDEX "payload_locked_documents_rels_badge_awards_id_idx";
  DROP INDEX "payload_locked_documents_rels_badge_settings_id_idx";
  DROP INDEX "payload_locked_documents_rels_badge_runs_id_idx";
  DROP INDEX "payload_locked_documents_rels_deadlines_id_idx";
  DROP INDEX "payload_locked_documents_rels_calendar_feeds_id_idx";
  DROP INDEX "payload_locked_documents_rels_record_imports_id_idx";
  DROP INDEX "payload_locked_documents_rels_announcements_id_idx";
  DROP INDEX "payload_locked_documents_rels_announcement_receipts_id_idx";
  DROP INDEX "payload_locked_documents_rels_weekly_digests_id_idx";
  DROP INDEX "payload_locked_documents_rels_outside_certificates_id_idx";
  ALTER TABLE "enrollments" DROP COLUMN "cohort_id";
  ALTER TABLE "enrollments" DROP COLUMN "reminded_at";
  ALTER TABLE "payload_locked_documents_rels" DROP COLUMN "cohorts_id";
  ALTER TABLE "payload_locked_documents_rels" DROP COLUMN "badges_id";
  ALTER TABLE "payload_locked_documents_rels" DROP COLUMN "badge_awards_id";
  ALTER TABLE "payload_locked_documents_rels" DROP COLUMN "badge_settings_id";
  ALTER TABLE "payload_locked_documents_rels" DROP COLUMN "badge_runs_id";
  ALTER TABLE "payload_locked_documents_rels" DROP COLUMN "deadlines_id";
  ALTER TABLE "payload_locked_documents_rels" DROP COLUMN "calendar_feeds_id";
  ALTER TABLE "payload_locked_documents_rels" DROP COLUMN "record_imports_id";
  ALTER TABLE "payload_locked_documents_rels" DROP COLUMN "announcements_id";
  ALTER TABLE "payload_locked_documents_rels" DROP COLUMN "announcement_receipts_id";
  ALTER TABLE "payload_locked_documents_rels" DROP COLUMN "weekly_digests_id";
  ALTER TABLE "payload_locked_documents_rels" DROP COLUMN "outside_certificates_id";
  DROP TYPE "public"."enum_courses_schedule_by";
  DROP TYPE "public"."enum__courses_v_version_schedule_by";
  DROP TYPE "public"."enum_badges_rule_kind";
  DROP TYPE "public"."enum_badges_rule_among";
  DROP TYPE "public"."enum_badges_state";
  DROP TYPE "public"."enum_badges_icon";
  DROP TYPE "public"."enum_badge_runs_state";`)
}
