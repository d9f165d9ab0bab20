import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
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
  
  ALTER TABLE "enrollments" ADD COLUMN "reminded_at" timestamp(3) with time zone;
  ALTER TABLE "payload_locked_documents_rels" ADD COLUMN "announcements_id" uuid;
  ALTER TABLE "payload_locked_documents_rels" ADD COLUMN "announcement_receipts_id" uuid;
  ALTER TABLE "payload_locked_documents_rels" ADD COLUMN "weekly_digests_id" uuid;
  ALTER TABLE "announcements" ADD CONSTRAINT "announcements_course_id_courses_id_fk" FOREIGN KEY ("course_id") REFERENCES "public"."courses"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "announcements" ADD CONSTRAINT "announcements_author_id_users_id_fk" FOREIGN KEY ("author_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "announcement_receipts" ADD CONSTRAINT "announcement_receipts_announcement_id_announcements_id_fk" FOREIGN KEY ("announcement_id") REFERENCES "public"."announcements"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "announcement_receipts" ADD CONSTRAINT "announcement_receipts_student_id_users_id_fk" FOREIGN KEY ("student_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "weekly_digests" ADD CONSTRAINT "weekly_digests_student_id_users_id_fk" FOREIGN KEY ("student_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
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
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_announcements_fk" FOREIGN KEY ("announcements_id") REFERENCES "public"."announcements"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_announcement_receipts_fk" FOREIGN KEY ("announcement_receipts_id") REFERENCES "public"."announcement_receipts"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_weekly_digests_fk" FOREIGN KEY ("weekly_digests_id") REFERENCES "public"."weekly_digests"("id") ON DELETE cascade ON UPDATE no action;
  CREATE INDEX "payload_locked_documents_rels_announcements_id_idx" ON "payload_locked_documents_rels" USING btree ("announcements_id");
  CREATE INDEX "payload_locked_documents_rels_announcement_receipts_id_idx" ON "payload_locked_documents_rels" USING btree ("announcement_receipts_id");
  CREATE INDEX "payload_locked_documents_rels_weekly_digests_id_idx" ON "payload_locked_documents_rels" USING btree ("weekly_digests_id");`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   ALTER TABLE "announcements" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "announcement_receipts" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "weekly_digests" DISABLE ROW LEVEL SECURITY;
  DROP TABLE "announcements" CASCADE;
  DROP TABLE "announcement_receipts" CASCADE;
  DROP TABLE "weekly_digests" CASCADE;
  ALTER TABLE "payload_locked_documents_rels" DROP CONSTRAINT "payload_locked_documents_rels_announcements_fk";
  
  ALTER TABLE "payload_locked_documents_rels" DROP CONSTRAINT "payload_locked_documents_rels_announcement_receipts_fk";
  
  ALTER TABLE "payload_locked_documents_rels" DROP CONSTRAINT "payload_locked_documents_rels_weekly_digests_fk";
  
  DROP INDEX "payload_locked_documents_rels_announcements_id_idx";
  DROP INDEX "payload_locked_documents_rels_announcement_receipts_id_idx";
  DROP INDEX "payload_locked_documents_rels_weekly_digests_id_idx";
  ALTER TABLE "enrollments" DROP COLUMN "reminded_at";
  ALTER TABLE "payload_locked_documents_rels" DROP COLUMN "announcements_id";
  ALTER TABLE "payload_locked_documents_rels" DROP COLUMN "announcement_receipts_id";
  ALTER TABLE "payload_locked_documents_rels" DROP COLUMN "weekly_digests_id";`)
}
