import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   CREATE TABLE "skill_profiles" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"student_id" uuid NOT NULL,
  	"skills" jsonb NOT NULL,
  	"suggestions" jsonb NOT NULL,
  	"advised" boolean DEFAULT true NOT NULL,
  	"computed_at" timestamp(3) with time zone NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "course_affinities" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"course_id" uuid,
  	"together" jsonb NOT NULL,
  	"popularity" numeric NOT NULL,
  	"vector" jsonb,
  	"vector_of" varchar,
  	"alike" jsonb,
  	"start_rank" numeric,
  	"start_reason" jsonb,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  ALTER TABLE "payload_locked_documents_rels" ADD COLUMN "skill_profiles_id" uuid;
  ALTER TABLE "payload_locked_documents_rels" ADD COLUMN "course_affinities_id" uuid;
  ALTER TABLE "skill_profiles" ADD CONSTRAINT "skill_profiles_student_id_users_id_fk" FOREIGN KEY ("student_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "course_affinities" ADD CONSTRAINT "course_affinities_course_id_courses_id_fk" FOREIGN KEY ("course_id") REFERENCES "public"."courses"("id") ON DELETE set null ON UPDATE no action;
  CREATE UNIQUE INDEX "skill_profiles_student_idx" ON "skill_profiles" USING btree ("student_id");
  CREATE INDEX "skill_profiles_updated_at_idx" ON "skill_profiles" USING btree ("updated_at");
  CREATE INDEX "skill_profiles_created_at_idx" ON "skill_profiles" USING btree ("created_at");
  CREATE UNIQUE INDEX "course_affinities_course_idx" ON "course_affinities" USING btree ("course_id");
  CREATE INDEX "course_affinities_updated_at_idx" ON "course_affinities" USING btree ("updated_at");
  CREATE INDEX "course_affinities_created_at_idx" ON "course_affinities" USING btree ("created_at");
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_skill_profiles_fk" FOREIGN KEY ("skill_profiles_id") REFERENCES "public"."skill_profiles"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_course_affinities_fk" FOREIGN KEY ("course_affinities_id") REFERENCES "public"."course_affinities"("id") ON DELETE cascade ON UPDATE no action;
  CREATE INDEX "payload_locked_documents_rels_skill_profiles_id_idx" ON "payload_locked_documents_rels" USING btree ("skill_profiles_id");
  CREATE INDEX "payload_locked_documents_rels_course_affinities_id_idx" ON "payload_locked_documents_rels" USING btree ("course_affinities_id");`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   ALTER TABLE "skill_profiles" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "course_affinities" DISABLE ROW LEVEL SECURITY;
  DROP TABLE "skill_profiles" CASCADE;
  DROP TABLE "course_affinities" CASCADE;
  ALTER TABLE "payload_locked_documents_rels" DROP CONSTRAINT "payload_locked_documents_rels_skill_profiles_fk";
  
  ALTER TABLE "payload_locked_documents_rels" DROP CONSTRAINT "payload_locked_documents_rels_course_affinities_fk";
  
  DROP INDEX "payload_locked_documents_rels_skill_profiles_id_idx";
  DROP INDEX "payload_locked_documents_rels_course_affinities_id_idx";
  ALTER TABLE "payload_locked_documents_rels" DROP COLUMN "skill_profiles_id";
  ALTER TABLE "payload_locked_documents_rels" DROP COLUMN "course_affinities_id";`)
}
