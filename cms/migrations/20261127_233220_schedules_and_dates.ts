import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   CREATE TYPE "public"."enum_courses_schedule_by" AS ENUM('days', 'at', 'after');
  CREATE TYPE "public"."enum__courses_v_version_schedule_by" AS ENUM('days', 'at', 'after');
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
  
  ALTER TABLE "enrollments" ADD COLUMN "cohort_id" uuid;
  ALTER TABLE "payload_locked_documents_rels" ADD COLUMN "cohorts_id" uuid;
  ALTER TABLE "payload_locked_documents_rels" ADD COLUMN "deadlines_id" uuid;
  ALTER TABLE "payload_locked_documents_rels" ADD COLUMN "calendar_feeds_id" uuid;
  ALTER TABLE "courses_schedule" ADD CONSTRAINT "courses_schedule_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."courses"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_courses_v_version_schedule" ADD CONSTRAINT "_courses_v_version_schedule_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_courses_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "cohorts" ADD CONSTRAINT "cohorts_course_id_courses_id_fk" FOREIGN KEY ("course_id") REFERENCES "public"."courses"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "deadlines" ADD CONSTRAINT "deadlines_enrollment_id_enrollments_id_fk" FOREIGN KEY ("enrollment_id") REFERENCES "public"."enrollments"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "calendar_feeds" ADD CONSTRAINT "calendar_feeds_student_id_users_id_fk" FOREIGN KEY ("student_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  CREATE INDEX "courses_schedule_order_idx" ON "courses_schedule" USING btree ("_order");
  CREATE INDEX "courses_schedule_parent_id_idx" ON "courses_schedule" USING btree ("_parent_id");
  CREATE INDEX "_courses_v_version_schedule_order_idx" ON "_courses_v_version_schedule" USING btree ("_order");
  CREATE INDEX "_courses_v_version_schedule_parent_id_idx" ON "_courses_v_version_schedule" USING btree ("_parent_id");
  CREATE INDEX "cohorts_course_idx" ON "cohorts" USING btree ("course_id");
  CREATE INDEX "cohorts_updated_at_idx" ON "cohorts" USING btree ("updated_at");
  CREATE INDEX "cohorts_created_at_idx" ON "cohorts" USING btree ("created_at");
  CREATE UNIQUE INDEX "deadlines_enrollment_idx" ON "deadlines" USING btree ("enrollment_id");
  CREATE INDEX "deadlines_day_idx" ON "deadlines" USING btree ("day");
  CREATE INDEX "deadlines_updated_at_idx" ON "deadlines" USING btree ("updated_at");
  CREATE INDEX "deadlines_created_at_idx" ON "deadlines" USING btree ("created_at");
  CREATE UNIQUE INDEX "calendar_feeds_student_idx" ON "calendar_feeds" USING btree ("student_id");
  CREATE UNIQUE INDEX "calendar_feeds_key_hash_idx" ON "calendar_feeds" USING btree ("key_hash");
  ALTER TABLE "enrollments" ADD CONSTRAINT "enrollments_cohort_id_cohorts_id_fk" FOREIGN KEY ("cohort_id") REFERENCES "public"."cohorts"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_cohorts_fk" FOREIGN KEY ("cohorts_id") REFERENCES "public"."cohorts"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_deadlines_fk" FOREIGN KEY ("deadlines_id") REFERENCES "public"."deadlines"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_calendar_feeds_fk" FOREIGN KEY ("calendar_feeds_id") REFERENCES "public"."calendar_feeds"("id") ON DELETE cascade ON UPDATE no action;
  CREATE INDEX "enrollments_cohort_idx" ON "enrollments" USING btree ("cohort_id");
  CREATE INDEX "payload_locked_documents_rels_cohorts_id_idx" ON "payload_locked_documents_rels" USING btree ("cohorts_id");
  CREATE INDEX "payload_locked_documents_rels_deadlines_id_idx" ON "payload_locked_documents_rels" USING btree ("deadlines_id");
  CREATE INDEX "payload_locked_documents_rels_calendar_feeds_id_idx" ON "payload_locked_documents_rels" USING btree ("calendar_feeds_id");`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   ALTER TABLE "courses_schedule" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "_courses_v_version_schedule" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "cohorts" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "deadlines" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "calendar_feeds" DISABLE ROW LEVEL SECURITY;
  DROP TABLE "courses_schedule" CASCADE;
  DROP TABLE "_courses_v_version_schedule" CASCADE;
  DROP TABLE "cohorts" CASCADE;
  DROP TABLE "deadlines" CASCADE;
  DROP TABLE "calendar_feeds" CASCADE;
  ALTER TABLE "enrollments" DROP CONSTRAINT "enrollments_cohort_id_cohorts_id_fk";
  
  ALTER TABLE "payload_locked_documents_rels" DROP CONSTRAINT "payload_locked_documents_rels_cohorts_fk";
  
  ALTER TABLE "payload_locked_documents_rels" DROP CONSTRAINT "payload_locked_documents_rels_deadlines_fk";
  
  ALTER TABLE "payload_locked_documents_rels" DROP CONSTRAINT "payload_locked_documents_rels_calendar_feeds_fk";
  
  DROP INDEX "enrollments_cohort_idx";
  DROP INDEX "payload_locked_documents_rels_cohorts_id_idx";
  DROP INDEX "payload_locked_documents_rels_deadlines_id_idx";
  DROP INDEX "payload_locked_documents_rels_calendar_feeds_id_idx";
  ALTER TABLE "enrollments" DROP COLUMN "cohort_id";
  ALTER TABLE "payload_locked_documents_rels" DROP COLUMN "cohorts_id";
  ALTER TABLE "payload_locked_documents_rels" DROP COLUMN "deadlines_id";
  ALTER TABLE "payload_locked_documents_rels" DROP COLUMN "calendar_feeds_id";
  DROP TYPE "public"."enum_courses_schedule_by";
  DROP TYPE "public"."enum__courses_v_version_schedule_by";`)
}
