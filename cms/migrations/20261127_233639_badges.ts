import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   CREATE TYPE "public"."enum_badges_rule_kind" AS ENUM('lessons', 'course', 'courses', 'first', 'path', 'skill', 'streak', 'minutes');
  CREATE TYPE "public"."enum_badges_rule_among" AS ENUM('any', 'course', 'category', 'skill');
  CREATE TYPE "public"."enum_badges_state" AS ENUM('draft', 'active', 'retired');
  CREATE TYPE "public"."enum_badges_icon" AS ENUM('span', 'steps', 'trace', 'path', 'summit', 'days', 'clock', 'signal', 'shield');
  CREATE TYPE "public"."enum_badge_runs_state" AS ENUM('running', 'done', 'failed');
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
  
  ALTER TABLE "payload_locked_documents_rels" ADD COLUMN "badges_id" uuid;
  ALTER TABLE "payload_locked_documents_rels" ADD COLUMN "badge_awards_id" uuid;
  ALTER TABLE "payload_locked_documents_rels" ADD COLUMN "badge_settings_id" uuid;
  ALTER TABLE "payload_locked_documents_rels" ADD COLUMN "badge_runs_id" uuid;
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
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_badges_fk" FOREIGN KEY ("badges_id") REFERENCES "public"."badges"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_badge_awards_fk" FOREIGN KEY ("badge_awards_id") REFERENCES "public"."badge_awards"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_badge_settings_fk" FOREIGN KEY ("badge_settings_id") REFERENCES "public"."badge_settings"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_badge_runs_fk" FOREIGN KEY ("badge_runs_id") REFERENCES "public"."badge_runs"("id") ON DELETE cascade ON UPDATE no action;
  CREATE INDEX "payload_locked_documents_rels_badges_id_idx" ON "payload_locked_documents_rels" USING btree ("badges_id");
  CREATE INDEX "payload_locked_documents_rels_badge_awards_id_idx" ON "payload_locked_documents_rels" USING btree ("badge_awards_id");
  CREATE INDEX "payload_locked_documents_rels_badge_settings_id_idx" ON "payload_locked_documents_rels" USING btree ("badge_settings_id");
  CREATE INDEX "payload_locked_documents_rels_badge_runs_id_idx" ON "payload_locked_documents_rels" USING btree ("badge_runs_id");`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   ALTER TABLE "badges" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "badges_locales" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "badge_awards" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "badge_settings" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "badge_runs" DISABLE ROW LEVEL SECURITY;
  DROP TABLE "badges" CASCADE;
  DROP TABLE "badges_locales" CASCADE;
  DROP TABLE "badge_awards" CASCADE;
  DROP TABLE "badge_settings" CASCADE;
  DROP TABLE "badge_runs" CASCADE;
  ALTER TABLE "payload_locked_documents_rels" DROP CONSTRAINT "payload_locked_documents_rels_badges_fk";
  
  ALTER TABLE "payload_locked_documents_rels" DROP CONSTRAINT "payload_locked_documents_rels_badge_awards_fk";
  
  ALTER TABLE "payload_locked_documents_rels" DROP CONSTRAINT "payload_locked_documents_rels_badge_settings_fk";
  
  ALTER TABLE "payload_locked_documents_rels" DROP CONSTRAINT "payload_locked_documents_rels_badge_runs_fk";
  
  DROP INDEX "payload_locked_documents_rels_badges_id_idx";
  DROP INDEX "payload_locked_documents_rels_badge_awards_id_idx";
  DROP INDEX "payload_locked_documents_rels_badge_settings_id_idx";
  DROP INDEX "payload_locked_documents_rels_badge_runs_id_idx";
  ALTER TABLE "payload_locked_documents_rels" DROP COLUMN "badges_id";
  ALTER TABLE "payload_locked_documents_rels" DROP COLUMN "badge_awards_id";
  ALTER TABLE "payload_locked_documents_rels" DROP COLUMN "badge_settings_id";
  ALTER TABLE "payload_locked_documents_rels" DROP COLUMN "badge_runs_id";
  DROP TYPE "public"."enum_badges_rule_kind";
  DROP TYPE "public"."enum_badges_rule_among";
  DROP TYPE "public"."enum_badges_state";
  DROP TYPE "public"."enum_badges_icon";
  DROP TYPE "public"."enum_badge_runs_state";`)
}
