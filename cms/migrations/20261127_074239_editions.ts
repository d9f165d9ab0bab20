/** Numbered editions of courses with their texts, the rules of a course, and lessons that do not count. */
import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
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
  
  ALTER TABLE "courses" ADD COLUMN "rules_required_percent" numeric DEFAULT 100;
  ALTER TABLE "courses" ADD COLUMN "rules_pass_percent" numeric DEFAULT 70;
  ALTER TABLE "_courses_v" ADD COLUMN "version_rules_required_percent" numeric DEFAULT 100;
  ALTER TABLE "_courses_v" ADD COLUMN "version_rules_pass_percent" numeric DEFAULT 70;
  ALTER TABLE "lessons" ADD COLUMN "optional" boolean DEFAULT false;
  ALTER TABLE "_lessons_v" ADD COLUMN "version_optional" boolean DEFAULT false;
  ALTER TABLE "payload_locked_documents_rels" ADD COLUMN "editions_id" uuid;
  ALTER TABLE "payload_locked_documents_rels" ADD COLUMN "edition_texts_id" uuid;
  ALTER TABLE "editions" ADD CONSTRAINT "editions_course_id_courses_id_fk" FOREIGN KEY ("course_id") REFERENCES "public"."courses"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "editions" ADD CONSTRAINT "editions_by_id_users_id_fk" FOREIGN KEY ("by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  CREATE INDEX "editions_course_idx" ON "editions" USING btree ("course_id");
  CREATE INDEX "editions_by_idx" ON "editions" USING btree ("by_id");
  CREATE INDEX "editions_updated_at_idx" ON "editions" USING btree ("updated_at");
  CREATE INDEX "editions_created_at_idx" ON "editions" USING btree ("created_at");
  CREATE UNIQUE INDEX "course_number_idx" ON "editions" USING btree ("course_id","number");
  CREATE UNIQUE INDEX "edition_texts_key_idx" ON "edition_texts" USING btree ("key");
  CREATE INDEX "edition_texts_updated_at_idx" ON "edition_texts" USING btree ("updated_at");
  CREATE INDEX "edition_texts_created_at_idx" ON "edition_texts" USING btree ("created_at");
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_editions_fk" FOREIGN KEY ("editions_id") REFERENCES "public"."editions"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_edition_texts_fk" FOREIGN KEY ("edition_texts_id") REFERENCES "public"."edition_texts"("id") ON DELETE cascade ON UPDATE no action;
  CREATE INDEX "payload_locked_documents_rels_editions_id_idx" ON "payload_locked_documents_rels" USING btree ("editions_id");
  CREATE INDEX "payload_locked_documents_rels_edition_texts_id_idx" ON "payload_locked_documents_rels" USING btree ("edition_texts_id");`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   ALTER TABLE "editions" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "edition_texts" DISABLE ROW LEVEL SECURITY;
  DROP TABLE "editions" CASCADE;
  DROP TABLE "edition_texts" CASCADE;
  ALTER TABLE "payload_locked_documents_rels" DROP CONSTRAINT "payload_locked_documents_rels_editions_fk";
  
  ALTER TABLE "payload_locked_documents_rels" DROP CONSTRAINT "payload_locked_documents_rels_edition_texts_fk";
  
  DROP INDEX "payload_locked_documents_rels_editions_id_idx";
  DROP INDEX "payload_locked_documents_rels_edition_texts_id_idx";
  ALTER TABLE "courses" DROP COLUMN "rules_required_percent";
  ALTER TABLE "courses" DROP COLUMN "rules_pass_percent";
  ALTER TABLE "_courses_v" DROP COLUMN "version_rules_required_percent";
  ALTER TABLE "_courses_v" DROP COLUMN "version_rules_pass_percent";
  ALTER TABLE "lessons" DROP COLUMN "optional";
  ALTER TABLE "_lessons_v" DROP COLUMN "version_optional";
  ALTER TABLE "payload_locked_documents_rels" DROP COLUMN "editions_id";
  ALTER TABLE "payload_locked_documents_rels" DROP COLUMN "edition_texts_id";`)
}
