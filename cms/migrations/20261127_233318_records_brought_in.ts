// What students bring in of other academies: whose account a record counts for, certificates from elsewhere, and a reason of the ledger.
import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   ALTER TYPE "public"."enum_progress_ledger_reason" ADD VALUE 'imported' BEFORE 'moved';
  CREATE TABLE "record_imports" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"student_id" uuid NOT NULL,
  	"academy" varchar NOT NULL,
  	"subject" varchar NOT NULL,
  	"made_at" timestamp(3) with time zone NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "outside_certificates" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"student_id" uuid NOT NULL,
  	"url" varchar NOT NULL,
  	"credential" jsonb NOT NULL,
  	"verified_at" timestamp(3) with time zone NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  ALTER TABLE "payload_locked_documents_rels" ADD COLUMN "record_imports_id" uuid;
  ALTER TABLE "payload_locked_documents_rels" ADD COLUMN "outside_certificates_id" uuid;
  ALTER TABLE "record_imports" ADD CONSTRAINT "record_imports_student_id_users_id_fk" FOREIGN KEY ("student_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "outside_certificates" ADD CONSTRAINT "outside_certificates_student_id_users_id_fk" FOREIGN KEY ("student_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  CREATE INDEX "record_imports_student_idx" ON "record_imports" USING btree ("student_id");
  CREATE INDEX "record_imports_updated_at_idx" ON "record_imports" USING btree ("updated_at");
  CREATE INDEX "record_imports_created_at_idx" ON "record_imports" USING btree ("created_at");
  CREATE UNIQUE INDEX "academy_subject_idx" ON "record_imports" USING btree ("academy","subject");
  CREATE INDEX "outside_certificates_student_idx" ON "outside_certificates" USING btree ("student_id");
  CREATE INDEX "outside_certificates_updated_at_idx" ON "outside_certificates" USING btree ("updated_at");
  CREATE INDEX "outside_certificates_created_at_idx" ON "outside_certificates" USING btree ("created_at");
  CREATE UNIQUE INDEX "student_url_idx" ON "outside_certificates" USING btree ("student_id","url");
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_record_imports_fk" FOREIGN KEY ("record_imports_id") REFERENCES "public"."record_imports"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_outside_certificates_fk" FOREIGN KEY ("outside_certificates_id") REFERENCES "public"."outside_certificates"("id") ON DELETE cascade ON UPDATE no action;
  CREATE INDEX "payload_locked_documents_rels_record_imports_id_idx" ON "payload_locked_documents_rels" USING btree ("record_imports_id");
  CREATE INDEX "payload_locked_documents_rels_outside_certificates_id_idx" ON "payload_locked_documents_rels" USING btree ("outside_certificates_id");`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   ALTER TABLE "record_imports" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "outside_certificates" DISABLE ROW LEVEL SECURITY;
  DROP TABLE "record_imports" CASCADE;
  DROP TABLE "outside_certificates" CASCADE;
  ALTER TABLE "payload_locked_documents_rels" DROP CONSTRAINT "payload_locked_documents_rels_record_imports_fk";
  
  ALTER TABLE "payload_locked_documents_rels" DROP CONSTRAINT "payload_locked_documents_rels_outside_certificates_fk";
  
  ALTER TABLE "progress_ledger" ALTER COLUMN "reason" SET DATA TYPE text;
  DROP TYPE "public"."enum_progress_ledger_reason";
  CREATE TYPE "public"."enum_progress_ledger_reason" AS ENUM('done', 'undone', 'read', 'watched', 'passed', 'green', 'lowered', 'moved', 'completed');
  ALTER TABLE "progress_ledger" ALTER COLUMN "reason" SET DATA TYPE "public"."enum_progress_ledger_reason" USING "reason"::"public"."enum_progress_ledger_reason";
  DROP INDEX "payload_locked_documents_rels_record_imports_id_idx";
  DROP INDEX "payload_locked_documents_rels_outside_certificates_id_idx";
  ALTER TABLE "payload_locked_documents_rels" DROP COLUMN "record_imports_id";
  ALTER TABLE "payload_locked_documents_rels" DROP COLUMN "outside_certificates_id";`)
}
