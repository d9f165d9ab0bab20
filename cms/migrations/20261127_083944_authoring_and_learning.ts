/** Editions, enrollments and progress, reviews and comments, imports, snippets and templates, folders of pictures: authoring and learning. */
import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   CREATE TYPE "public"."enum_snippets_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum__snippets_v_version_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum_lesson_templates_kind" AS ENUM('article', 'video', 'quiz', 'exercise', 'lab', 'live');
  CREATE TYPE "public"."enum_course_imports_state" AS ENUM('waiting', 'running', 'done', 'failed', 'cancelled');
  CREATE TYPE "public"."enum_reviews_state" AS ENUM('draft', 'in-review', 'changes-asked', 'approved', 'published');
  CREATE TYPE "public"."enum_review_events_step" AS ENUM('submit', 'withdraw', 'ask', 'approve', 'schedule', 'call-off', 'publish', 'change', 'unpublish');
  CREATE TYPE "public"."enum_link_checks_state" AS ENUM('ok', 'broken', 'unreachable');
  CREATE TYPE "public"."enum_progress_ledger_reason" AS ENUM('done', 'undone', 'moved');
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
  
  CREATE TABLE "editions" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"course_id" uuid NOT NULL,
  	"number" numeric NOT NULL,
  	"published_at" timestamp(3) with time zone NOT NULL,
  	"note" varchar,
  	"by_id" uuid,
  	"content" jsonb NOT NULL,
  	"amendments" jsonb NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "edition_texts" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"key" varchar NOT NULL,
  	"body" jsonb NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "course_imports" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"by_id" uuid,
  	"state" "enum_course_imports_state" DEFAULT 'waiting' NOT NULL,
  	"dry_run" boolean DEFAULT false,
  	"publish" boolean DEFAULT false,
  	"remove" boolean DEFAULT false,
  	"total" numeric DEFAULT 0 NOT NULL,
  	"done" numeric DEFAULT 0 NOT NULL,
  	"courses" jsonb,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "reviews" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"course_id" uuid,
  	"state" "enum_reviews_state" DEFAULT 'draft' NOT NULL,
  	"submitted_by_id" uuid,
  	"submitted_at" timestamp(3) with time zone,
  	"editor_id" uuid,
  	"changed_since_approval" boolean DEFAULT false,
  	"scheduled_for" timestamp(3) with time zone,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "review_events" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"course_id" uuid,
  	"step" "enum_review_events_step" NOT NULL,
  	"by_id" uuid,
  	"note" varchar,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "comments" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"course_id" uuid,
  	"lesson_id" uuid,
  	"thread_id" uuid,
  	"author_id" uuid,
  	"text" varchar NOT NULL,
  	"anchor" varchar,
  	"edited_at" timestamp(3) with time zone,
  	"resolved_at" timestamp(3) with time zone,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "comment_mentions" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"comment_id" uuid,
  	"course_id" uuid,
  	"user_id" uuid,
  	"seen_at" timestamp(3) with time zone,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "comment_reads" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"course_id" uuid,
  	"document" varchar NOT NULL,
  	"user_id" uuid,
  	"read_at" timestamp(3) with time zone,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "link_checks" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"url" varchar NOT NULL,
  	"state" "enum_link_checks_state" NOT NULL,
  	"reason" varchar,
  	"places" jsonb,
  	"checked_at" timestamp(3) with time zone NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "enrollments" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"student_id" uuid NOT NULL,
  	"course_id" uuid NOT NULL,
  	"edition_id" uuid NOT NULL,
  	"enrolled_at" timestamp(3) with time zone NOT NULL,
  	"moved_at" timestamp(3) with time zone,
  	"left_at" timestamp(3) with time zone,
  	"moves" jsonb,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "lesson_progress" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"enrollment_id" uuid NOT NULL,
  	"lesson_key" varchar NOT NULL,
  	"fraction" numeric NOT NULL,
  	"completed_at" timestamp(3) with time zone,
  	"edition_number" numeric NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "progress_ledger" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"enrollment_id" uuid NOT NULL,
  	"lesson_key" varchar,
  	"from" numeric NOT NULL,
  	"to" numeric NOT NULL,
  	"reason" "enum_progress_ledger_reason" NOT NULL,
  	"edition_number" numeric NOT NULL,
  	"at" timestamp(3) with time zone NOT NULL,
  	"by_id" uuid,
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
  
  ALTER TABLE "courses" ADD COLUMN "rules_required_percent" numeric DEFAULT 100;
  ALTER TABLE "courses" ADD COLUMN "rules_pass_percent" numeric DEFAULT 70;
  ALTER TABLE "_courses_v" ADD COLUMN "version_rules_required_percent" numeric DEFAULT 100;
  ALTER TABLE "_courses_v" ADD COLUMN "version_rules_pass_percent" numeric DEFAULT 70;
  ALTER TABLE "lessons" ADD COLUMN "optional" boolean DEFAULT false;
  ALTER TABLE "lessons" ADD COLUMN "verified_with" varchar;
  ALTER TABLE "lessons" ADD COLUMN "verified_on" timestamp(3) with time zone;
  ALTER TABLE "_lessons_v" ADD COLUMN "version_optional" boolean DEFAULT false;
  ALTER TABLE "_lessons_v" ADD COLUMN "version_verified_with" varchar;
  ALTER TABLE "_lessons_v" ADD COLUMN "version_verified_on" timestamp(3) with time zone;
  ALTER TABLE "media" ADD COLUMN "folder_id" uuid;
  ALTER TABLE "payload_locked_documents_rels" ADD COLUMN "snippets_id" uuid;
  ALTER TABLE "payload_locked_documents_rels" ADD COLUMN "lesson_templates_id" uuid;
  ALTER TABLE "payload_locked_documents_rels" ADD COLUMN "course_templates_id" uuid;
  ALTER TABLE "payload_locked_documents_rels" ADD COLUMN "editions_id" uuid;
  ALTER TABLE "payload_locked_documents_rels" ADD COLUMN "edition_texts_id" uuid;
  ALTER TABLE "payload_locked_documents_rels" ADD COLUMN "course_imports_id" uuid;
  ALTER TABLE "payload_locked_documents_rels" ADD COLUMN "reviews_id" uuid;
  ALTER TABLE "payload_locked_documents_rels" ADD COLUMN "review_events_id" uuid;
  ALTER TABLE "payload_locked_documents_rels" ADD COLUMN "comments_id" uuid;
  ALTER TABLE "payload_locked_documents_rels" ADD COLUMN "comment_mentions_id" uuid;
  ALTER TABLE "payload_locked_documents_rels" ADD COLUMN "comment_reads_id" uuid;
  ALTER TABLE "payload_locked_documents_rels" ADD COLUMN "link_checks_id" uuid;
  ALTER TABLE "payload_locked_documents_rels" ADD COLUMN "enrollments_id" uuid;
  ALTER TABLE "payload_locked_documents_rels" ADD COLUMN "lesson_progress_id" uuid;
  ALTER TABLE "payload_locked_documents_rels" ADD COLUMN "progress_ledger_id" uuid;
  ALTER TABLE "payload_locked_documents_rels" ADD COLUMN "payload_folders_id" uuid;
  ALTER TABLE "snippets" ADD CONSTRAINT "snippets_author_id_users_id_fk" FOREIGN KEY ("author_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_snippets_v" ADD CONSTRAINT "_snippets_v_parent_id_snippets_id_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."snippets"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_snippets_v" ADD CONSTRAINT "_snippets_v_version_author_id_users_id_fk" FOREIGN KEY ("version_author_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "lesson_templates" ADD CONSTRAINT "lesson_templates_author_id_users_id_fk" FOREIGN KEY ("author_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "course_templates_sections_lessons" ADD CONSTRAINT "course_templates_sections_lessons_template_id_lesson_templates_id_fk" FOREIGN KEY ("template_id") REFERENCES "public"."lesson_templates"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "course_templates_sections_lessons" ADD CONSTRAINT "course_templates_sections_lessons_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."course_templates_sections"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "course_templates_sections" ADD CONSTRAINT "course_templates_sections_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."course_templates"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "course_templates" ADD CONSTRAINT "course_templates_author_id_users_id_fk" FOREIGN KEY ("author_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "editions" ADD CONSTRAINT "editions_course_id_courses_id_fk" FOREIGN KEY ("course_id") REFERENCES "public"."courses"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "editions" ADD CONSTRAINT "editions_by_id_users_id_fk" FOREIGN KEY ("by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "course_imports" ADD CONSTRAINT "course_imports_by_id_users_id_fk" FOREIGN KEY ("by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "reviews" ADD CONSTRAINT "reviews_course_id_courses_id_fk" FOREIGN KEY ("course_id") REFERENCES "public"."courses"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "reviews" ADD CONSTRAINT "reviews_submitted_by_id_users_id_fk" FOREIGN KEY ("submitted_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "reviews" ADD CONSTRAINT "reviews_editor_id_users_id_fk" FOREIGN KEY ("editor_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "review_events" ADD CONSTRAINT "review_events_course_id_courses_id_fk" FOREIGN KEY ("course_id") REFERENCES "public"."courses"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "review_events" ADD CONSTRAINT "review_events_by_id_users_id_fk" FOREIGN KEY ("by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "comments" ADD CONSTRAINT "comments_course_id_courses_id_fk" FOREIGN KEY ("course_id") REFERENCES "public"."courses"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "comments" ADD CONSTRAINT "comments_lesson_id_lessons_id_fk" FOREIGN KEY ("lesson_id") REFERENCES "public"."lessons"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "comments" ADD CONSTRAINT "comments_thread_id_comments_id_fk" FOREIGN KEY ("thread_id") REFERENCES "public"."comments"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "comments" ADD CONSTRAINT "comments_author_id_users_id_fk" FOREIGN KEY ("author_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "comment_mentions" ADD CONSTRAINT "comment_mentions_comment_id_comments_id_fk" FOREIGN KEY ("comment_id") REFERENCES "public"."comments"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "comment_mentions" ADD CONSTRAINT "comment_mentions_course_id_courses_id_fk" FOREIGN KEY ("course_id") REFERENCES "public"."courses"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "comment_mentions" ADD CONSTRAINT "comment_mentions_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "comment_reads" ADD CONSTRAINT "comment_reads_course_id_courses_id_fk" FOREIGN KEY ("course_id") REFERENCES "public"."courses"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "comment_reads" ADD CONSTRAINT "comment_reads_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "enrollments" ADD CONSTRAINT "enrollments_student_id_users_id_fk" FOREIGN KEY ("student_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "enrollments" ADD CONSTRAINT "enrollments_course_id_courses_id_fk" FOREIGN KEY ("course_id") REFERENCES "public"."courses"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "enrollments" ADD CONSTRAINT "enrollments_edition_id_editions_id_fk" FOREIGN KEY ("edition_id") REFERENCES "public"."editions"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "lesson_progress" ADD CONSTRAINT "lesson_progress_enrollment_id_enrollments_id_fk" FOREIGN KEY ("enrollment_id") REFERENCES "public"."enrollments"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "progress_ledger" ADD CONSTRAINT "progress_ledger_enrollment_id_enrollments_id_fk" FOREIGN KEY ("enrollment_id") REFERENCES "public"."enrollments"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "progress_ledger" ADD CONSTRAINT "progress_ledger_by_id_users_id_fk" FOREIGN KEY ("by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
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
  CREATE INDEX "editions_course_idx" ON "editions" USING btree ("course_id");
  CREATE INDEX "editions_by_idx" ON "editions" USING btree ("by_id");
  CREATE INDEX "editions_updated_at_idx" ON "editions" USING btree ("updated_at");
  CREATE INDEX "editions_created_at_idx" ON "editions" USING btree ("created_at");
  CREATE UNIQUE INDEX "course_number_idx" ON "editions" USING btree ("course_id","number");
  CREATE UNIQUE INDEX "edition_texts_key_idx" ON "edition_texts" USING btree ("key");
  CREATE INDEX "edition_texts_updated_at_idx" ON "edition_texts" USING btree ("updated_at");
  CREATE INDEX "edition_texts_created_at_idx" ON "edition_texts" USING btree ("created_at");
  CREATE INDEX "course_imports_by_idx" ON "course_imports" USING btree ("by_id");
  CREATE INDEX "course_imports_state_idx" ON "course_imports" USING btree ("state");
  CREATE INDEX "course_imports_updated_at_idx" ON "course_imports" USING btree ("updated_at");
  CREATE INDEX "course_imports_created_at_idx" ON "course_imports" USING btree ("created_at");
  CREATE UNIQUE INDEX "reviews_course_idx" ON "reviews" USING btree ("course_id");
  CREATE INDEX "reviews_state_idx" ON "reviews" USING btree ("state");
  CREATE INDEX "reviews_submitted_by_idx" ON "reviews" USING btree ("submitted_by_id");
  CREATE INDEX "reviews_editor_idx" ON "reviews" USING btree ("editor_id");
  CREATE INDEX "reviews_updated_at_idx" ON "reviews" USING btree ("updated_at");
  CREATE INDEX "reviews_created_at_idx" ON "reviews" USING btree ("created_at");
  CREATE INDEX "review_events_course_idx" ON "review_events" USING btree ("course_id");
  CREATE INDEX "review_events_by_idx" ON "review_events" USING btree ("by_id");
  CREATE INDEX "review_events_updated_at_idx" ON "review_events" USING btree ("updated_at");
  CREATE INDEX "review_events_created_at_idx" ON "review_events" USING btree ("created_at");
  CREATE INDEX "comments_course_idx" ON "comments" USING btree ("course_id");
  CREATE INDEX "comments_lesson_idx" ON "comments" USING btree ("lesson_id");
  CREATE INDEX "comments_thread_idx" ON "comments" USING btree ("thread_id");
  CREATE INDEX "comments_author_idx" ON "comments" USING btree ("author_id");
  CREATE INDEX "comments_updated_at_idx" ON "comments" USING btree ("updated_at");
  CREATE INDEX "comments_created_at_idx" ON "comments" USING btree ("created_at");
  CREATE INDEX "comment_mentions_comment_idx" ON "comment_mentions" USING btree ("comment_id");
  CREATE INDEX "comment_mentions_course_idx" ON "comment_mentions" USING btree ("course_id");
  CREATE INDEX "comment_mentions_user_idx" ON "comment_mentions" USING btree ("user_id");
  CREATE INDEX "comment_mentions_updated_at_idx" ON "comment_mentions" USING btree ("updated_at");
  CREATE INDEX "comment_mentions_created_at_idx" ON "comment_mentions" USING btree ("created_at");
  CREATE UNIQUE INDEX "comment_user_idx" ON "comment_mentions" USING btree ("comment_id","user_id");
  CREATE INDEX "comment_reads_course_idx" ON "comment_reads" USING btree ("course_id");
  CREATE INDEX "comment_reads_user_idx" ON "comment_reads" USING btree ("user_id");
  CREATE INDEX "comment_reads_updated_at_idx" ON "comment_reads" USING btree ("updated_at");
  CREATE INDEX "comment_reads_created_at_idx" ON "comment_reads" USING btree ("created_at");
  CREATE UNIQUE INDEX "document_user_idx" ON "comment_reads" USING btree ("document","user_id");
  CREATE UNIQUE INDEX "link_checks_url_idx" ON "link_checks" USING btree ("url");
  CREATE INDEX "link_checks_state_idx" ON "link_checks" USING btree ("state");
  CREATE INDEX "link_checks_updated_at_idx" ON "link_checks" USING btree ("updated_at");
  CREATE INDEX "link_checks_created_at_idx" ON "link_checks" USING btree ("created_at");
  CREATE INDEX "enrollments_student_idx" ON "enrollments" USING btree ("student_id");
  CREATE INDEX "enrollments_course_idx" ON "enrollments" USING btree ("course_id");
  CREATE INDEX "enrollments_edition_idx" ON "enrollments" USING btree ("edition_id");
  CREATE INDEX "enrollments_updated_at_idx" ON "enrollments" USING btree ("updated_at");
  CREATE INDEX "enrollments_created_at_idx" ON "enrollments" USING btree ("created_at");
  CREATE UNIQUE INDEX "student_course_idx" ON "enrollments" USING btree ("student_id","course_id");
  CREATE INDEX "lesson_progress_enrollment_idx" ON "lesson_progress" USING btree ("enrollment_id");
  CREATE INDEX "lesson_progress_updated_at_idx" ON "lesson_progress" USING btree ("updated_at");
  CREATE INDEX "lesson_progress_created_at_idx" ON "lesson_progress" USING btree ("created_at");
  CREATE UNIQUE INDEX "enrollment_lessonKey_idx" ON "lesson_progress" USING btree ("enrollment_id","lesson_key");
  CREATE INDEX "progress_ledger_enrollment_idx" ON "progress_ledger" USING btree ("enrollment_id");
  CREATE INDEX "progress_ledger_by_idx" ON "progress_ledger" USING btree ("by_id");
  CREATE INDEX "progress_ledger_updated_at_idx" ON "progress_ledger" USING btree ("updated_at");
  CREATE INDEX "progress_ledger_created_at_idx" ON "progress_ledger" USING btree ("created_at");
  CREATE INDEX "payload_folders_name_idx" ON "payload_folders" USING btree ("name");
  CREATE INDEX "payload_folders_folder_idx" ON "payload_folders" USING btree ("folder_id");
  CREATE INDEX "payload_folders_updated_at_idx" ON "payload_folders" USING btree ("updated_at");
  CREATE INDEX "payload_folders_created_at_idx" ON "payload_folders" USING btree ("created_at");
  ALTER TABLE "media" ADD CONSTRAINT "media_folder_id_payload_folders_id_fk" FOREIGN KEY ("folder_id") REFERENCES "public"."payload_folders"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_snippets_fk" FOREIGN KEY ("snippets_id") REFERENCES "public"."snippets"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_lesson_templates_fk" FOREIGN KEY ("lesson_templates_id") REFERENCES "public"."lesson_templates"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_course_templates_fk" FOREIGN KEY ("course_templates_id") REFERENCES "public"."course_templates"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_editions_fk" FOREIGN KEY ("editions_id") REFERENCES "public"."editions"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_edition_texts_fk" FOREIGN KEY ("edition_texts_id") REFERENCES "public"."edition_texts"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_course_imports_fk" FOREIGN KEY ("course_imports_id") REFERENCES "public"."course_imports"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_reviews_fk" FOREIGN KEY ("reviews_id") REFERENCES "public"."reviews"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_review_events_fk" FOREIGN KEY ("review_events_id") REFERENCES "public"."review_events"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_comments_fk" FOREIGN KEY ("comments_id") REFERENCES "public"."comments"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_comment_mentions_fk" FOREIGN KEY ("comment_mentions_id") REFERENCES "public"."comment_mentions"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_comment_reads_fk" FOREIGN KEY ("comment_reads_id") REFERENCES "public"."comment_reads"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_link_checks_fk" FOREIGN KEY ("link_checks_id") REFERENCES "public"."link_checks"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_enrollments_fk" FOREIGN KEY ("enrollments_id") REFERENCES "public"."enrollments"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_lesson_progress_fk" FOREIGN KEY ("lesson_progress_id") REFERENCES "public"."lesson_progress"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_progress_ledger_fk" FOREIGN KEY ("progress_ledger_id") REFERENCES "public"."progress_ledger"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_payload_folders_fk" FOREIGN KEY ("payload_folders_id") REFERENCES "public"."payload_folders"("id") ON DELETE cascade ON UPDATE no action;
  CREATE INDEX "media_folder_idx" ON "media" USING btree ("folder_id");
  CREATE INDEX "payload_locked_documents_rels_snippets_id_idx" ON "payload_locked_documents_rels" USING btree ("snippets_id");
  CREATE INDEX "payload_locked_documents_rels_lesson_templates_id_idx" ON "payload_locked_documents_rels" USING btree ("lesson_templates_id");
  CREATE INDEX "payload_locked_documents_rels_course_templates_id_idx" ON "payload_locked_documents_rels" USING btree ("course_templates_id");
  CREATE INDEX "payload_locked_documents_rels_editions_id_idx" ON "payload_locked_documents_rels" USING btree ("editions_id");
  CREATE INDEX "payload_locked_documents_rels_edition_texts_id_idx" ON "payload_locked_documents_rels" USING btree ("edition_texts_id");
  CREATE INDEX "payload_locked_documents_rels_course_imports_id_idx" ON "payload_locked_documents_rels" USING btree ("course_imports_id");
  CREATE INDEX "payload_locked_documents_rels_reviews_id_idx" ON "payload_locked_documents_rels" USING btree ("reviews_id");
  CREATE INDEX "payload_locked_documents_rels_review_events_id_idx" ON "payload_locked_documents_rels" USING btree ("review_events_id");
  CREATE INDEX "payload_locked_documents_rels_comments_id_idx" ON "payload_locked_documents_rels" USING btree ("comments_id");
  CREATE INDEX "payload_locked_documents_rels_comment_mentions_id_idx" ON "payload_locked_documents_rels" USING btree ("comment_mentions_id");
  CREATE INDEX "payload_locked_documents_rels_comment_reads_id_idx" ON "payload_locked_documents_rels" USING btree ("comment_reads_id");
  CREATE INDEX "payload_locked_documents_rels_link_checks_id_idx" ON "payload_locked_documents_rels" USING btree ("link_checks_id");
  CREATE INDEX "payload_locked_documents_rels_enrollments_id_idx" ON "payload_locked_documents_rels" USING btree ("enrollments_id");
  CREATE INDEX "payload_locked_documents_rels_lesson_progress_id_idx" ON "payload_locked_documents_rels" USING btree ("lesson_progress_id");
  CREATE INDEX "payload_locked_documents_rels_progress_ledger_id_idx" ON "payload_locked_documents_rels" USING btree ("progress_ledger_id");
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
  ALTER TABLE "editions" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "edition_texts" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "course_imports" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "reviews" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "review_events" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "comments" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "comment_mentions" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "comment_reads" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "link_checks" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "enrollments" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "lesson_progress" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "progress_ledger" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "payload_folders" DISABLE ROW LEVEL SECURITY;
  DROP TABLE "snippets" CASCADE;
  DROP TABLE "_snippets_v" CASCADE;
  DROP TABLE "lesson_templates" CASCADE;
  DROP TABLE "course_templates_sections_lessons" CASCADE;
  DROP TABLE "course_templates_sections" CASCADE;
  DROP TABLE "course_templates" CASCADE;
  DROP TABLE "editions" CASCADE;
  DROP TABLE "edition_texts" CASCADE;
  DROP TABLE "course_imports" CASCADE;
  DROP TABLE "reviews" CASCADE;
  DROP TABLE "review_events" CASCADE;
  DROP TABLE "comments" CASCADE;
  DROP TABLE "comment_mentions" CASCADE;
  DROP TABLE "comment_reads" CASCADE;
  DROP TABLE "link_checks" CASCADE;
  DROP TABLE "enrollments" CASCADE;
  DROP TABLE "lesson_progress" CASCADE;
  DROP TABLE "progress_ledger" CASCADE;
  DROP TABLE "payload_folders" CASCADE;
  ALTER TABLE "media" DROP CONSTRAINT "media_folder_id_payload_folders_id_fk";
  
  ALTER TABLE "payload_locked_documents_rels" DROP CONSTRAINT "payload_locked_documents_rels_snippets_fk";
  
  ALTER TABLE "payload_locked_documents_rels" DROP CONSTRAINT "payload_locked_documents_rels_lesson_templates_fk";
  
  ALTER TABLE "payload_locked_documents_rels" DROP CONSTRAINT "payload_locked_documents_rels_course_templates_fk";
  
  ALTER TABLE "payload_locked_documents_rels" DROP CONSTRAINT "payload_locked_documents_rels_editions_fk";
  
  ALTER TABLE "payload_locked_documents_rels" DROP CONSTRAINT "payload_locked_documents_rels_edition_texts_fk";
  
  ALTER TABLE "payload_locked_documents_rels" DROP CONSTRAINT "payload_locked_documents_rels_course_imports_fk";
  
  ALTER TABLE "payload_locked_documents_rels" DROP CONSTRAINT "payload_locked_documents_rels_reviews_fk";
  
  ALTER TABLE "payload_locked_documents_rels" DROP CONSTRAINT "payload_locked_documents_rels_review_events_fk";
  
  ALTER TABLE "payload_locked_documents_rels" DROP CONSTRAINT "payload_locked_documents_rels_comments_fk";
  
  ALTER TABLE "payload_locked_documents_rels" DROP CONSTRAINT "payload_locked_documents_rels_comment_mentions_fk";
  
  ALTER TABLE "payload_locked_documents_rels" DROP CONSTRAINT "payload_locked_documents_rels_comment_reads_fk";
  
  ALTER TABLE "payload_locked_documents_rels" DROP CONSTRAINT "payload_locked_documents_rels_link_checks_fk";
  
  ALTER TABLE "payload_locked_documents_rels" DROP CONSTRAINT "payload_locked_documents_rels_enrollments_fk";
  
  ALTER TABLE "payload_locked_documents_rels" DROP CONSTRAINT "payload_locked_documents_rels_lesson_progress_fk";
  
  ALTER TABLE "payload_locked_documents_rels" DROP CONSTRAINT "payload_locked_documents_rels_progress_ledger_fk";
  
  ALTER TABLE "payload_locked_documents_rels" DROP CONSTRAINT "payload_locked_documents_rels_payload_folders_fk";
  
  DROP INDEX "media_folder_idx";
  DROP INDEX "payload_locked_documents_rels_snippets_id_idx";
  DROP INDEX "payload_locked_documents_rels_lesson_templates_id_idx";
  DROP INDEX "payload_locked_documents_rels_course_templates_id_idx";
  DROP INDEX "payload_locked_documents_rels_editions_id_idx";
  DROP INDEX "payload_locked_documents_rels_edition_texts_id_idx";
  DROP INDEX "payload_locked_documents_rels_course_imports_id_idx";
  DROP INDEX "payload_locked_documents_rels_reviews_id_idx";
  DROP INDEX "payload_locked_documents_rels_review_events_id_idx";
  DROP INDEX "payload_locked_documents_rels_comments_id_idx";
  DROP INDEX "payload_locked_documents_rels_comment_mentions_id_idx";
  DROP INDEX "payload_locked_documents_rels_comment_reads_id_idx";
  DROP INDEX "payload_locked_documents_rels_link_checks_id_idx";
  DROP INDEX "payload_locked_documents_rels_enrollments_id_idx";
  DROP INDEX "payload_locked_documents_rels_lesson_progress_id_idx";
  DROP INDEX "payload_locked_documents_rels_progress_ledger_id_idx";
  DROP INDEX "payload_locked_documents_rels_payload_folders_id_idx";
  ALTER TABLE "courses" DROP COLUMN "rules_required_percent";
  ALTER TABLE "courses" DROP COLUMN "rules_pass_percent";
  ALTER TABLE "_courses_v" DROP COLUMN "version_rules_required_percent";
  ALTER TABLE "_courses_v" DROP COLUMN "version_rules_pass_percent";
  ALTER TABLE "lessons" DROP COLUMN "optional";
  ALTER TABLE "lessons" DROP COLUMN "verified_with";
  ALTER TABLE "lessons" DROP COLUMN "verified_on";
  ALTER TABLE "_lessons_v" DROP COLUMN "version_optional";
  ALTER TABLE "_lessons_v" DROP COLUMN "version_verified_with";
  ALTER TABLE "_lessons_v" DROP COLUMN "version_verified_on";
  ALTER TABLE "media" DROP COLUMN "folder_id";
  ALTER TABLE "payload_locked_documents_rels" DROP COLUMN "snippets_id";
  ALTER TABLE "payload_locked_documents_rels" DROP COLUMN "lesson_templates_id";
  ALTER TABLE "payload_locked_documents_rels" DROP COLUMN "course_templates_id";
  ALTER TABLE "payload_locked_documents_rels" DROP COLUMN "editions_id";
  ALTER TABLE "payload_locked_documents_rels" DROP COLUMN "edition_texts_id";
  ALTER TABLE "payload_locked_documents_rels" DROP COLUMN "course_imports_id";
  ALTER TABLE "payload_locked_documents_rels" DROP COLUMN "reviews_id";
  ALTER TABLE "payload_locked_documents_rels" DROP COLUMN "review_events_id";
  ALTER TABLE "payload_locked_documents_rels" DROP COLUMN "comments_id";
  ALTER TABLE "payload_locked_documents_rels" DROP COLUMN "comment_mentions_id";
  ALTER TABLE "payload_locked_documents_rels" DROP COLUMN "comment_reads_id";
  ALTER TABLE "payload_locked_documents_rels" DROP COLUMN "link_checks_id";
  ALTER TABLE "payload_locked_documents_rels" DROP COLUMN "enrollments_id";
  ALTER TABLE "payload_locked_documents_rels" DROP COLUMN "lesson_progress_id";
  ALTER TABLE "payload_locked_documents_rels" DROP COLUMN "progress_ledger_id";
  ALTER TABLE "payload_locked_documents_rels" DROP COLUMN "payload_folders_id";
  DROP TYPE "public"."enum_snippets_status";
  DROP TYPE "public"."enum__snippets_v_version_status";
  DROP TYPE "public"."enum_lesson_templates_kind";
  DROP TYPE "public"."enum_course_imports_state";
  DROP TYPE "public"."enum_reviews_state";
  DROP TYPE "public"."enum_review_events_step";
  DROP TYPE "public"."enum_link_checks_state";
  DROP TYPE "public"."enum_progress_ledger_reason";`)
}
