import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   CREATE TABLE "study_time" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"student_id" uuid NOT NULL,
  	"at" timestamp(3) with time zone NOT NULL,
  	"seconds" numeric NOT NULL
  );
  
  CREATE TABLE "study_plans" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"student_id" uuid NOT NULL,
  	"since" timestamp(3) with time zone NOT NULL,
  	"day" varchar NOT NULL,
  	"goal_minutes" numeric NOT NULL,
  	"rest_days" jsonb NOT NULL,
  	"shows_streak" boolean DEFAULT false NOT NULL,
  	"time_zone" varchar
  );
  
  ALTER TABLE "payload_locked_documents_rels" ADD COLUMN "study_time_id" uuid;
  ALTER TABLE "payload_locked_documents_rels" ADD COLUMN "study_plans_id" uuid;
  ALTER TABLE "study_time" ADD CONSTRAINT "study_time_student_id_users_id_fk" FOREIGN KEY ("student_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "study_plans" ADD CONSTRAINT "study_plans_student_id_users_id_fk" FOREIGN KEY ("student_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  CREATE INDEX "study_time_student_idx" ON "study_time" USING btree ("student_id");
  CREATE UNIQUE INDEX "student_at_idx" ON "study_time" USING btree ("student_id","at");
  CREATE INDEX "study_plans_student_idx" ON "study_plans" USING btree ("student_id");
  CREATE UNIQUE INDEX "student_day_idx" ON "study_plans" USING btree ("student_id","day");
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_study_time_fk" FOREIGN KEY ("study_time_id") REFERENCES "public"."study_time"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_study_plans_fk" FOREIGN KEY ("study_plans_id") REFERENCES "public"."study_plans"("id") ON DELETE cascade ON UPDATE no action;
  CREATE INDEX "payload_locked_documents_rels_study_time_id_idx" ON "payload_locked_documents_rels" USING btree ("study_time_id");
  CREATE INDEX "payload_locked_documents_rels_study_plans_id_idx" ON "payload_locked_documents_rels" USING btree ("study_plans_id");`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   ALTER TABLE "study_time" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "study_plans" DISABLE ROW LEVEL SECURITY;
  DROP TABLE "study_time" CASCADE;
  DROP TABLE "study_plans" CASCADE;
  ALTER TABLE "payload_locked_documents_rels" DROP CONSTRAINT "payload_locked_documents_rels_study_time_fk";
  
  ALTER TABLE "payload_locked_documents_rels" DROP CONSTRAINT "payload_locked_documents_rels_study_plans_fk";
  
  DROP INDEX "payload_locked_documents_rels_study_time_id_idx";
  DROP INDEX "payload_locked_documents_rels_study_plans_id_idx";
  ALTER TABLE "payload_locked_documents_rels" DROP COLUMN "study_time_id";
  ALTER TABLE "payload_locked_documents_rels" DROP COLUMN "study_plans_id";`)
}
