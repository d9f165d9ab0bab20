import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   CREATE TYPE "public"."enum_course_sync_runs_state" AS ENUM('running', 'done', 'failed');
  CREATE TYPE "public"."enum_course_sync_runs_trigger" AS ENUM('schedule', 'push', 'person');
  CREATE TYPE "public"."enum_course_sync_courses_state" AS ENUM('in-step', 'changed-here', 'conflict', 'refused', 'gone');
  CREATE TYPE "public"."enum_course_sync_courses_chosen" AS ENUM('repository', 'here');
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
  
  ALTER TABLE "payload_locked_documents_rels" ADD COLUMN "course_sync_runs_id" uuid;
  ALTER TABLE "payload_locked_documents_rels" ADD COLUMN "course_sync_courses_id" uuid;
  CREATE INDEX "course_sync_runs_state_idx" ON "course_sync_runs" USING btree ("state");
  CREATE INDEX "course_sync_runs_started_at_idx" ON "course_sync_runs" USING btree ("started_at");
  CREATE INDEX "course_sync_runs_updated_at_idx" ON "course_sync_runs" USING btree ("updated_at");
  CREATE INDEX "course_sync_runs_created_at_idx" ON "course_sync_runs" USING btree ("created_at");
  CREATE UNIQUE INDEX "course_sync_courses_slug_idx" ON "course_sync_courses" USING btree ("slug");
  CREATE INDEX "course_sync_courses_state_idx" ON "course_sync_courses" USING btree ("state");
  CREATE INDEX "course_sync_courses_updated_at_idx" ON "course_sync_courses" USING btree ("updated_at");
  CREATE INDEX "course_sync_courses_created_at_idx" ON "course_sync_courses" USING btree ("created_at");
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_course_sync_runs_fk" FOREIGN KEY ("course_sync_runs_id") REFERENCES "public"."course_sync_runs"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_course_sync_courses_fk" FOREIGN KEY ("course_sync_courses_id") REFERENCES "public"."course_sync_courses"("id") ON DELETE cascade ON UPDATE no action;
  CREATE INDEX "payload_locked_documents_rels_course_sync_runs_id_idx" ON "payload_locked_documents_rels" USING btree ("course_sync_runs_id");
  CREATE INDEX "payload_locked_documents_rels_course_sync_courses_id_idx" ON "payload_locked_documents_rels" USING btree ("course_sync_courses_id");`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   ALTER TABLE "course_sync_runs" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "course_sync_courses" DISABLE ROW LEVEL SECURITY;
  DROP TABLE "course_sync_runs" CASCADE;
  DROP TABLE "course_sync_courses" CASCADE;
  ALTER TABLE "payload_locked_documents_rels" DROP CONSTRAINT "payload_locked_documents_rels_course_sync_runs_fk";
  
  ALTER TABLE "payload_locked_documents_rels" DROP CONSTRAINT "payload_locked_documents_rels_course_sync_courses_fk";
  
  DROP INDEX "payload_locked_documents_rels_course_sync_runs_id_idx";
  DROP INDEX "payload_locked_documents_rels_course_sync_courses_id_idx";
  ALTER TABLE "payload_locked_documents_rels" DROP COLUMN "course_sync_runs_id";
  ALTER TABLE "payload_locked_documents_rels" DROP COLUMN "course_sync_courses_id";
  DROP TYPE "public"."enum_course_sync_runs_state";
  DROP TYPE "public"."enum_course_sync_runs_trigger";
  DROP TYPE "public"."enum_course_sync_courses_state";
  DROP TYPE "public"."enum_course_sync_courses_chosen";`)
}
