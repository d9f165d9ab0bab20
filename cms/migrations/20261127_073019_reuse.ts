import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   CREATE TYPE "public"."enum_snippets_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum__snippets_v_version_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum_lesson_templates_kind" AS ENUM('article', 'video', 'quiz', 'exercise', 'lab', 'live');
  CREATE TABLE "snippets" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"title" varchar,
  	"body" jsonb,
  	"key" varchar,
  	"author_id" uuid,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"deleted_at" timestamp(3) with time zone,
  	"_status" "enum_snippets_status" DEFAULT 'draft'
  );
  
  CREATE TABLE "_snippets_v" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"parent_id" uuid,
  	"version_title" varchar,
  	"version_body" jsonb,
  	"version_key" varchar,
  	"version_author_id" uuid,
  	"version_updated_at" timestamp(3) with time zone,
  	"version_created_at" timestamp(3) with time zone,
  	"version_deleted_at" timestamp(3) with time zone,
  	"version__status" "enum__snippets_v_version_status" DEFAULT 'draft',
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"latest" boolean,
  	"autosave" boolean
  );
  
  CREATE TABLE "lesson_templates" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"title" varchar NOT NULL,
  	"description" varchar,
  	"body" jsonb,
  	"kind" "enum_lesson_templates_kind" DEFAULT 'article' NOT NULL,
  	"minutes" numeric DEFAULT 5 NOT NULL,
  	"author_id" uuid,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "course_templates_sections_lessons" (
  	"_order" integer NOT NULL,
  	"_parent_id" varchar NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"title" varchar NOT NULL,
  	"template_id" uuid
  );
  
  CREATE TABLE "course_templates_sections" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"title" varchar NOT NULL,
  	"summary" varchar
  );
  
  CREATE TABLE "course_templates" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"title" varchar NOT NULL,
  	"description" varchar,
  	"author_id" uuid,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "payload_folders" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"name" varchar NOT NULL,
  	"folder_id" uuid,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  ALTER TABLE "media" ADD COLUMN "folder_id" uuid;
  ALTER TABLE "payload_locked_documents_rels" ADD COLUMN "snippets_id" uuid;
  ALTER TABLE "payload_locked_documents_rels" ADD COLUMN "lesson_templates_id" uuid;
  ALTER TABLE "payload_locked_documents_rels" ADD COLUMN "course_templates_id" uuid;
  ALTER TABLE "payload_locked_documents_rels" ADD COLUMN "payload_folders_id" uuid;
  ALTER TABLE "snippets" ADD CONSTRAINT "snippets_author_id_users_id_fk" FOREIGN KEY ("author_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_snippets_v" ADD CONSTRAINT "_snippets_v_parent_id_snippets_id_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."snippets"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_snippets_v" ADD CONSTRAINT "_snippets_v_version_author_id_users_id_fk" FOREIGN KEY ("version_author_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "lesson_templates" ADD CONSTRAINT "lesson_templates_author_id_users_id_fk" FOREIGN KEY ("author_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "course_templates_sections_lessons" ADD CONSTRAINT "course_templates_sections_lessons_template_id_lesson_templates_id_fk" FOREIGN KEY ("template_id") REFERENCES "public"."lesson_templates"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "course_templates_sections_lessons" ADD CONSTRAINT "course_templates_sections_lessons_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."course_templates_sections"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "course_templates_sections" ADD CONSTRAINT "course_templates_sections_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."course_templates"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "course_templates" ADD CONSTRAINT "course_templates_author_id_users_id_fk" FOREIGN KEY ("author_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "payload_folders" ADD CONSTRAINT "payload_folders_folder_id_payload_folders_id_fk" FOREIGN KEY ("folder_id") REFERENCES "public"."payload_folders"("id") ON DELETE set null ON UPDATE no action;
  CREATE UNIQUE INDEX "snippets_key_idx" ON "snippets" USING btree ("key");
  CREATE INDEX "snippets_author_idx" ON "snippets" USING btree ("author_id");
  CREATE INDEX "snippets_updated_at_idx" ON "snippets" USING btree ("updated_at");
  CREATE INDEX "snippets_created_at_idx" ON "snippets" USING btree ("created_at");
  CREATE INDEX "snippets_deleted_at_idx" ON "snippets" USING btree ("deleted_at");
  CREATE INDEX "snippets__status_idx" ON "snippets" USING btree ("_status");
  CREATE INDEX "_snippets_v_parent_idx" ON "_snippets_v" USING btree ("parent_id");
  CREATE INDEX "_snippets_v_version_version_key_idx" ON "_snippets_v" USING btree ("version_key");
  CREATE INDEX "_snippets_v_version_version_author_idx" ON "_snippets_v" USING btree ("version_author_id");
  CREATE INDEX "_snippets_v_version_version_updated_at_idx" ON "_snippets_v" USING btree ("version_updated_at");
  CREATE INDEX "_snippets_v_version_version_created_at_idx" ON "_snippets_v" USING btree ("version_created_at");
  CREATE INDEX "_snippets_v_version_version_deleted_at_idx" ON "_snippets_v" USING btree ("version_deleted_at");
  CREATE INDEX "_snippets_v_version_version__status_idx" ON "_snippets_v" USING btree ("version__status");
  CREATE INDEX "_snippets_v_created_at_idx" ON "_snippets_v" USING btree ("created_at");
  CREATE INDEX "_snippets_v_updated_at_idx" ON "_snippets_v" USING btree ("updated_at");
  CREATE INDEX "_snippets_v_latest_idx" ON "_snippets_v" USING btree ("latest");
  CREATE INDEX "_snippets_v_autosave_idx" ON "_snippets_v" USING btree ("autosave");
  CREATE UNIQUE INDEX "lesson_templates_title_idx" ON "lesson_templates" USING btree ("title");
  CREATE INDEX "lesson_templates_author_idx" ON "lesson_templates" USING btree ("author_id");
  CREATE INDEX "lesson_templates_updated_at_idx" ON "lesson_templates" USING btree ("updated_at");
  CREATE INDEX "lesson_templates_created_at_idx" ON "lesson_templates" USING btree ("created_at");
  CREATE INDEX "course_templates_sections_lessons_order_idx" ON "course_templates_sections_lessons" USING btree ("_order");
  CREATE INDEX "course_templates_sections_lessons_parent_id_idx" ON "course_templates_sections_lessons" USING btree ("_parent_id");
  CREATE INDEX "course_templates_sections_lessons_template_idx" ON "course_templates_sections_lessons" USING btree ("template_id");
  CREATE INDEX "course_templates_sections_order_idx" ON "course_templates_sections" USING btree ("_order");
  CREATE INDEX "course_templates_sections_parent_id_idx" ON "course_templates_sections" USING btree ("_parent_id");
  CREATE UNIQUE INDEX "course_templates_title_idx" ON "course_templates" USING btree ("title");
  CREATE INDEX "course_templates_author_idx" ON "course_templates" USING btree ("author_id");
  CREATE INDEX "course_templates_updated_at_idx" ON "course_templates" USING btree ("updated_at");
  CREATE INDEX "course_templates_created_at_idx" ON "course_templates" USING btree ("created_at");
  CREATE INDEX "payload_folders_name_idx" ON "payload_folders" USING btree ("name");
  CREATE INDEX "payload_folders_folder_idx" ON "payload_folders" USING btree ("folder_id");
  CREATE INDEX "payload_folders_updated_at_idx" ON "payload_folders" USING btree ("updated_at");
  CREATE INDEX "payload_folders_created_at_idx" ON "payload_folders" USING btree ("created_at");
  ALTER TABLE "media" ADD CONSTRAINT "media_folder_id_payload_folders_id_fk" FOREIGN KEY ("folder_id") REFERENCES "public"."payload_folders"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_snippets_fk" FOREIGN KEY ("snippets_id") REFERENCES "public"."snippets"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_lesson_templates_fk" FOREIGN KEY ("lesson_templates_id") REFERENCES "public"."lesson_templates"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_course_templates_fk" FOREIGN KEY ("course_templates_id") REFERENCES "public"."course_templates"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_payload_folders_fk" FOREIGN KEY ("payload_folders_id") REFERENCES "public"."payload_folders"("id") ON DELETE cascade ON UPDATE no action;
  CREATE INDEX "media_folder_idx" ON "media" USING btree ("folder_id");
  CREATE INDEX "payload_locked_documents_rels_snippets_id_idx" ON "payload_locked_documents_rels" USING btree ("snippets_id");
  CREATE INDEX "payload_locked_documents_rels_lesson_templates_id_idx" ON "payload_locked_documents_rels" USING btree ("lesson_templates_id");
  CREATE INDEX "payload_locked_documents_rels_course_templates_id_idx" ON "payload_locked_documents_rels" USING btree ("course_templates_id");
  CREATE INDEX "payload_locked_documents_rels_payload_folders_id_idx" ON "payload_locked_documents_rels" USING btree ("payload_folders_id");`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   ALTER TABLE "snippets" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "_snippets_v" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "lesson_templates" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "course_templates_sections_lessons" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "course_templates_sections" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "course_templates" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "payload_folders" DISABLE ROW LEVEL SECURITY;
  DROP TABLE "snippets" CASCADE;
  DROP TABLE "_snippets_v" CASCADE;
  DROP TABLE "lesson_templates" CASCADE;
  DROP TABLE "course_templates_sections_lessons" CASCADE;
  DROP TABLE "course_templates_sections" CASCADE;
  DROP TABLE "course_templates" CASCADE;
  DROP TABLE "payload_folders" CASCADE;
  ALTER TABLE "media" DROP CONSTRAINT "media_folder_id_payload_folders_id_fk";
  
  ALTER TABLE "payload_locked_documents_rels" DROP CONSTRAINT "payload_locked_documents_rels_snippets_fk";
  
  ALTER TABLE "payload_locked_documents_rels" DROP CONSTRAINT "payload_locked_documents_rels_lesson_templates_fk";
  
  ALTER TABLE "payload_locked_documents_rels" DROP CONSTRAINT "payload_locked_documents_rels_course_templates_fk";
  
  ALTER TABLE "payload_locked_documents_rels" DROP CONSTRAINT "payload_locked_documents_rels_payload_folders_fk";
  
  DROP INDEX "media_folder_idx";
  DROP INDEX "payload_locked_documents_rels_snippets_id_idx";
  DROP INDEX "payload_locked_documents_rels_lesson_templates_id_idx";
  DROP INDEX "payload_locked_documents_rels_course_templates_id_idx";
  DROP INDEX "payload_locked_documents_rels_payload_folders_id_idx";
  ALTER TABLE "media" DROP COLUMN "folder_id";
  ALTER TABLE "payload_locked_documents_rels" DROP COLUMN "snippets_id";
  ALTER TABLE "payload_locked_documents_rels" DROP COLUMN "lesson_templates_id";
  ALTER TABLE "payload_locked_documents_rels" DROP COLUMN "course_templates_id";
  ALTER TABLE "payload_locked_documents_rels" DROP COLUMN "payload_folders_id";
  DROP TYPE "public"."enum_snippets_status";
  DROP TYPE "public"."enum__snippets_v_version_status";
  DROP TYPE "public"."enum_lesson_templates_kind";`)
}
