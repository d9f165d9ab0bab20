import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   CREATE TYPE "public"."enum_paths_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum__paths_v_version_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum__paths_v_published_locale" AS ENUM('en', 'de');
  ALTER TYPE "public"."enum_certificates_achievement" ADD VALUE 'path';
  CREATE TABLE "paths_stages_requirements" (
  	"_order" integer NOT NULL,
  	"_parent_id" varchar NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"skill_id" uuid,
  	"level" numeric DEFAULT 1
  );
  
  CREATE TABLE "paths_stages_requirements_locales" (
  	"title" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" varchar NOT NULL
  );
  
  CREATE TABLE "paths_stages" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL
  );
  
  CREATE TABLE "paths_stages_locales" (
  	"title" varchar,
  	"summary" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" varchar NOT NULL
  );
  
  CREATE TABLE "paths" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"slug" varchar,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"deleted_at" timestamp(3) with time zone,
  	"_status" "enum_paths_status" DEFAULT 'draft'
  );
  
  CREATE TABLE "paths_locales" (
  	"title" varchar,
  	"summary" varchar,
  	"description" jsonb,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" uuid NOT NULL
  );
  
  CREATE TABLE "paths_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" uuid NOT NULL,
  	"path" varchar NOT NULL,
  	"courses_id" uuid
  );
  
  CREATE TABLE "_paths_v_version_stages_requirements" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"skill_id" uuid,
  	"level" numeric DEFAULT 1,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_paths_v_version_stages_requirements_locales" (
  	"title" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" uuid NOT NULL
  );
  
  CREATE TABLE "_paths_v_version_stages" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_paths_v_version_stages_locales" (
  	"title" varchar,
  	"summary" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" uuid NOT NULL
  );
  
  CREATE TABLE "_paths_v" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"parent_id" uuid,
  	"version_slug" varchar,
  	"version_updated_at" timestamp(3) with time zone,
  	"version_created_at" timestamp(3) with time zone,
  	"version_deleted_at" timestamp(3) with time zone,
  	"version__status" "enum__paths_v_version_status" DEFAULT 'draft',
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"snapshot" boolean,
  	"published_locale" "enum__paths_v_published_locale",
  	"latest" boolean,
  	"autosave" boolean
  );
  
  CREATE TABLE "_paths_v_locales" (
  	"version_title" varchar,
  	"version_summary" varchar,
  	"version_description" jsonb,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" uuid NOT NULL
  );
  
  CREATE TABLE "_paths_v_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" uuid NOT NULL,
  	"path" varchar NOT NULL,
  	"courses_id" uuid
  );
  
  CREATE TABLE "path_follows" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"student_id" uuid NOT NULL,
  	"path_id" uuid NOT NULL,
  	"followed_at" timestamp(3) with time zone NOT NULL,
  	"left_at" timestamp(3) with time zone,
  	"completed_at" timestamp(3) with time zone,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
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
  
  ALTER TABLE "certificates" ALTER COLUMN "edition_number" DROP NOT NULL;
  ALTER TABLE "certificates" ADD COLUMN "path_id" uuid;
  ALTER TABLE "payload_locked_documents_rels" ADD COLUMN "paths_id" uuid;
  ALTER TABLE "payload_locked_documents_rels" ADD COLUMN "path_follows_id" uuid;
  ALTER TABLE "payload_locked_documents_rels" ADD COLUMN "skill_profiles_id" uuid;
  ALTER TABLE "payload_locked_documents_rels" ADD COLUMN "course_affinities_id" uuid;
  ALTER TABLE "payload_locked_documents_rels" ADD COLUMN "study_time_id" uuid;
  ALTER TABLE "payload_locked_documents_rels" ADD COLUMN "study_plans_id" uuid;
  ALTER TABLE "paths_stages_requirements" ADD CONSTRAINT "paths_stages_requirements_skill_id_skills_id_fk" FOREIGN KEY ("skill_id") REFERENCES "public"."skills"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "paths_stages_requirements" ADD CONSTRAINT "paths_stages_requirements_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."paths_stages"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "paths_stages_requirements_locales" ADD CONSTRAINT "paths_stages_requirements_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."paths_stages_requirements"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "paths_stages" ADD CONSTRAINT "paths_stages_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."paths"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "paths_stages_locales" ADD CONSTRAINT "paths_stages_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."paths_stages"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "paths_locales" ADD CONSTRAINT "paths_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."paths"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "paths_rels" ADD CONSTRAINT "paths_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."paths"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "paths_rels" ADD CONSTRAINT "paths_rels_courses_fk" FOREIGN KEY ("courses_id") REFERENCES "public"."courses"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_paths_v_version_stages_requirements" ADD CONSTRAINT "_paths_v_version_stages_requirements_skill_id_skills_id_fk" FOREIGN KEY ("skill_id") REFERENCES "public"."skills"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_paths_v_version_stages_requirements" ADD CONSTRAINT "_paths_v_version_stages_requirements_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_paths_v_version_stages"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_paths_v_version_stages_requirements_locales" ADD CONSTRAINT "_paths_v_version_stages_requirements_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_paths_v_version_stages_requirements"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_paths_v_version_stages" ADD CONSTRAINT "_paths_v_version_stages_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_paths_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_paths_v_version_stages_locales" ADD CONSTRAINT "_paths_v_version_stages_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_paths_v_version_stages"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_paths_v" ADD CONSTRAINT "_paths_v_parent_id_paths_id_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."paths"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_paths_v_locales" ADD CONSTRAINT "_paths_v_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_paths_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_paths_v_rels" ADD CONSTRAINT "_paths_v_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_paths_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_paths_v_rels" ADD CONSTRAINT "_paths_v_rels_courses_fk" FOREIGN KEY ("courses_id") REFERENCES "public"."courses"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "path_follows" ADD CONSTRAINT "path_follows_student_id_users_id_fk" FOREIGN KEY ("student_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "path_follows" ADD CONSTRAINT "path_follows_path_id_paths_id_fk" FOREIGN KEY ("path_id") REFERENCES "public"."paths"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "skill_profiles" ADD CONSTRAINT "skill_profiles_student_id_users_id_fk" FOREIGN KEY ("student_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "course_affinities" ADD CONSTRAINT "course_affinities_course_id_courses_id_fk" FOREIGN KEY ("course_id") REFERENCES "public"."courses"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "study_time" ADD CONSTRAINT "study_time_student_id_users_id_fk" FOREIGN KEY ("student_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "study_plans" ADD CONSTRAINT "study_plans_student_id_users_id_fk" FOREIGN KEY ("student_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  CREATE INDEX "paths_stages_requirements_order_idx" ON "paths_stages_requirements" USING btree ("_order");
  CREATE INDEX "paths_stages_requirements_parent_id_idx" ON "paths_stages_requirements" USING btree ("_parent_id");
  CREATE INDEX "paths_stages_requirements_skill_idx" ON "paths_stages_requirements" USING btree ("skill_id");
  CREATE UNIQUE INDEX "paths_stages_requirements_locales_locale_parent_id_unique" ON "paths_stages_requirements_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "paths_stages_order_idx" ON "paths_stages" USING btree ("_order");
  CREATE INDEX "paths_stages_parent_id_idx" ON "paths_stages" USING btree ("_parent_id");
  CREATE UNIQUE INDEX "paths_stages_locales_locale_parent_id_unique" ON "paths_stages_locales" USING btree ("_locale","_parent_id");
  CREATE UNIQUE INDEX "paths_slug_idx" ON "paths" USING btree ("slug");
  CREATE INDEX "paths_updated_at_idx" ON "paths" USING btree ("updated_at");
  CREATE INDEX "paths_created_at_idx" ON "paths" USING btree ("created_at");
  CREATE INDEX "paths_deleted_at_idx" ON "paths" USING btree ("deleted_at");
  CREATE INDEX "paths__status_idx" ON "paths" USING btree ("_status");
  CREATE UNIQUE INDEX "paths_locales_locale_parent_id_unique" ON "paths_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "paths_rels_order_idx" ON "paths_rels" USING btree ("order");
  CREATE INDEX "paths_rels_parent_idx" ON "paths_rels" USING btree ("parent_id");
  CREATE INDEX "paths_rels_path_idx" ON "paths_rels" USING btree ("path");
  CREATE INDEX "paths_rels_courses_id_idx" ON "paths_rels" USING btree ("courses_id");
  CREATE INDEX "_paths_v_version_stages_requirements_order_idx" ON "_paths_v_version_stages_requirements" USING btree ("_order");
  CREATE INDEX "_paths_v_version_stages_requirements_parent_id_idx" ON "_paths_v_version_stages_requirements" USING btree ("_parent_id");
  CREATE INDEX "_paths_v_version_stages_requirements_skill_idx" ON "_paths_v_version_stages_requirements" USING btree ("skill_id");
  CREATE UNIQUE INDEX "_paths_v_version_stages_requirements_locales_locale_parent_i" ON "_paths_v_version_stages_requirements_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "_paths_v_version_stages_order_idx" ON "_paths_v_version_stages" USING btree ("_order");
  CREATE INDEX "_paths_v_version_stages_parent_id_idx" ON "_paths_v_version_stages" USING btree ("_parent_id");
  CREATE UNIQUE INDEX "_paths_v_version_stages_locales_locale_parent_id_unique" ON "_paths_v_version_stages_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "_paths_v_parent_idx" ON "_paths_v" USING btree ("parent_id");
  CREATE INDEX "_paths_v_version_version_slug_idx" ON "_paths_v" USING btree ("version_slug");
  CREATE INDEX "_paths_v_version_version_updated_at_idx" ON "_paths_v" USING btree ("version_updated_at");
  CREATE INDEX "_paths_v_version_version_created_at_idx" ON "_paths_v" USING btree ("version_created_at");
  CREATE INDEX "_paths_v_version_version_deleted_at_idx" ON "_paths_v" USING btree ("version_deleted_at");
  CREATE INDEX "_paths_v_version_version__status_idx" ON "_paths_v" USING btree ("version__status");
  CREATE INDEX "_paths_v_created_at_idx" ON "_paths_v" USING btree ("created_at");
  CREATE INDEX "_paths_v_updated_at_idx" ON "_paths_v" USING btree ("updated_at");
  CREATE INDEX "_paths_v_snapshot_idx" ON "_paths_v" USING btree ("snapshot");
  CREATE INDEX "_paths_v_published_locale_idx" ON "_paths_v" USING btree ("published_locale");
  CREATE INDEX "_paths_v_latest_idx" ON "_paths_v" USING btree ("latest");
  CREATE INDEX "_paths_v_autosave_idx" ON "_paths_v" USING btree ("autosave");
  CREATE UNIQUE INDEX "_paths_v_locales_locale_parent_id_unique" ON "_paths_v_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "_paths_v_rels_order_idx" ON "_paths_v_rels" USING btree ("order");
  CREATE INDEX "_paths_v_rels_parent_idx" ON "_paths_v_rels" USING btree ("parent_id");
  CREATE INDEX "_paths_v_rels_path_idx" ON "_paths_v_rels" USING btree ("path");
  CREATE INDEX "_paths_v_rels_courses_id_idx" ON "_paths_v_rels" USING btree ("courses_id");
  CREATE INDEX "path_follows_student_idx" ON "path_follows" USING btree ("student_id");
  CREATE INDEX "path_follows_path_idx" ON "path_follows" USING btree ("path_id");
  CREATE INDEX "path_follows_updated_at_idx" ON "path_follows" USING btree ("updated_at");
  CREATE INDEX "path_follows_created_at_idx" ON "path_follows" USING btree ("created_at");
  CREATE UNIQUE INDEX "student_path_idx" ON "path_follows" USING btree ("student_id","path_id");
  CREATE UNIQUE INDEX "skill_profiles_student_idx" ON "skill_profiles" USING btree ("student_id");
  CREATE INDEX "skill_profiles_updated_at_idx" ON "skill_profiles" USING btree ("updated_at");
  CREATE INDEX "skill_profiles_created_at_idx" ON "skill_profiles" USING btree ("created_at");
  CREATE UNIQUE INDEX "course_affinities_course_idx" ON "course_affinities" USING btree ("course_id");
  CREATE INDEX "course_affinities_updated_at_idx" ON "course_affinities" USING btree ("updated_at");
  CREATE INDEX "course_affinities_created_at_idx" ON "course_affinities" USING btree ("created_at");
  CREATE INDEX "study_time_student_idx" ON "study_time" USING btree ("student_id");
  CREATE UNIQUE INDEX "student_at_idx" ON "study_time" USING btree ("student_id","at");
  CREATE INDEX "study_plans_student_idx" ON "study_plans" USING btree ("student_id");
  CREATE UNIQUE INDEX "student_day_idx" ON "study_plans" USING btree ("student_id","day");
  ALTER TABLE "certificates" ADD CONSTRAINT "certificates_path_id_paths_id_fk" FOREIGN KEY ("path_id") REFERENCES "public"."paths"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_paths_fk" FOREIGN KEY ("paths_id") REFERENCES "public"."paths"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_path_follows_fk" FOREIGN KEY ("path_follows_id") REFERENCES "public"."path_follows"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_skill_profiles_fk" FOREIGN KEY ("skill_profiles_id") REFERENCES "public"."skill_profiles"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_course_affinities_fk" FOREIGN KEY ("course_affinities_id") REFERENCES "public"."course_affinities"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_study_time_fk" FOREIGN KEY ("study_time_id") REFERENCES "public"."study_time"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_study_plans_fk" FOREIGN KEY ("study_plans_id") REFERENCES "public"."study_plans"("id") ON DELETE cascade ON UPDATE no action;
  CREATE INDEX "certificates_path_idx" ON "certificates" USING btree ("path_id");
  CREATE INDEX "payload_locked_documents_rels_paths_id_idx" ON "payload_locked_documents_rels" USING btree ("paths_id");
  CREATE INDEX "payload_locked_documents_rels_path_follows_id_idx" ON "payload_locked_documents_rels" USING btree ("path_follows_id");
  CREATE INDEX "payload_locked_documents_rels_skill_profiles_id_idx" ON "payload_locked_documents_rels" USING btree ("skill_profiles_id");
  CREATE INDEX "payload_locked_documents_rels_course_affinities_id_idx" ON "payload_locked_documents_rels" USING btree ("course_affinities_id");
  CREATE INDEX "payload_locked_documents_rels_study_time_id_idx" ON "payload_locked_documents_rels" USING btree ("study_time_id");
  CREATE INDEX "payload_locked_documents_rels_study_plans_id_idx" ON "payload_locked_documents_rels" USING btree ("study_plans_id");`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   ALTER TABLE "paths_stages_requirements" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "paths_stages_requirements_locales" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "paths_stages" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "paths_stages_locales" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "paths" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "paths_locales" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "paths_rels" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "_paths_v_version_stages_requirements" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "_paths_v_version_stages_requirements_locales" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "_paths_v_version_stages" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "_paths_v_version_stages_locales" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "_paths_v" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "_paths_v_locales" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "_paths_v_rels" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "path_follows" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "skill_profiles" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "course_affinities" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "study_time" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "study_plans" DISABLE ROW LEVEL SECURITY;
  DROP TABLE "paths_stages_requirements" CASCADE;
  DROP TABLE "paths_stages_requirements_locales" CASCADE;
  DROP TABLE "paths_stages" CASCADE;
  DROP TABLE "paths_stages_locales" CASCADE;
  DROP TABLE "paths" CASCADE;
  DROP TABLE "paths_locales" CASCADE;
  DROP TABLE "paths_rels" CASCADE;
  DROP TABLE "_paths_v_version_stages_requirements" CASCADE;
  DROP TABLE "_paths_v_version_stages_requirements_locales" CASCADE;
  DROP TABLE "_paths_v_version_stages" CASCADE;
  DROP TABLE "_paths_v_version_stages_locales" CASCADE;
  DROP TABLE "_paths_v" CASCADE;
  DROP TABLE "_paths_v_locales" CASCADE;
  DROP TABLE "_paths_v_rels" CASCADE;
  DROP TABLE "path_follows" CASCADE;
  DROP TABLE "skill_profiles" CASCADE;
  DROP TABLE "course_affinities" CASCADE;
  DROP TABLE "study_time" CASCADE;
  DROP TABLE "study_plans" CASCADE;
  ALTER TABLE "certificates" DROP CONSTRAINT "certificates_path_id_paths_id_fk";
  
  ALTER TABLE "payload_locked_documents_rels" DROP CONSTRAINT "payload_locked_documents_rels_paths_fk";
  
  ALTER TABLE "payload_locked_documents_rels" DROP CONSTRAINT "payload_locked_documents_rels_path_follows_fk";
  
  ALTER TABLE "payload_locked_documents_rels" DROP CONSTRAINT "payload_locked_documents_rels_skill_profiles_fk";
  
  ALTER TABLE "payload_locked_documents_rels" DROP CONSTRAINT "payload_locked_documents_rels_course_affinities_fk";
  
  ALTER TABLE "payload_locked_documents_rels" DROP CONSTRAINT "payload_locked_documents_rels_study_time_fk";
  
  ALTER TABLE "payload_locked_documents_rels" DROP CONSTRAINT "payload_locked_documents_rels_study_plans_fk";
  
  ALTER TABLE "certificates" ALTER COLUMN "achievement" SET DATA TYPE text;
  ALTER TABLE "certificates" ALTER COLUMN "achievement" SET DEFAULT 'course'::text;
  DROP TYPE "public"."enum_certificates_achievement";
  CREATE TYPE "public"."enum_certificates_achievement" AS ENUM('course');
  ALTER TABLE "certificates" ALTER COLUMN "achievement" SET DEFAULT 'course'::"public"."enum_certificates_achievement";
  ALTER TABLE "certificates" ALTER COLUMN "achievement" SET DATA TYPE "public"."enum_certificates_achievement" USING "achievement"::"public"."enum_certificates_achievement";
  DROP INDEX "certificates_path_idx";
  DROP INDEX "payload_locked_documents_rels_paths_id_idx";
  DROP INDEX "payload_locked_documents_rels_path_follows_id_idx";
  DROP INDEX "payload_locked_documents_rels_skill_profiles_id_idx";
  DROP INDEX "payload_locked_documents_rels_course_affinities_id_idx";
  DROP INDEX "payload_locked_documents_rels_study_time_id_idx";
  DROP INDEX "payload_locked_documents_rels_study_plans_id_idx";
  ALTER TABLE "certificates" ALTER COLUMN "edition_number" SET NOT NULL;
  ALTER TABLE "certificates" DROP COLUMN "path_id";
  ALTER TABLE "payload_locked_documents_rels" DROP COLUMN "paths_id";
  ALTER TABLE "payload_locked_documents_rels" DROP COLUMN "path_follows_id";
  ALTER TABLE "payload_locked_documents_rels" DROP COLUMN "skill_profiles_id";
  ALTER TABLE "payload_locked_documents_rels" DROP COLUMN "course_affinities_id";
  ALTER TABLE "payload_locked_documents_rels" DROP COLUMN "study_time_id";
  ALTER TABLE "payload_locked_documents_rels" DROP COLUMN "study_plans_id";
  DROP TYPE "public"."enum_paths_status";
  DROP TYPE "public"."enum__paths_v_version_status";
  DROP TYPE "public"."enum__paths_v_published_locale";`)
}
