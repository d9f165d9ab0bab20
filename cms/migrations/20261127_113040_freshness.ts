import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   CREATE TABLE "package_versions" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"name" varchar NOT NULL,
  	"version" varchar NOT NULL,
  	"seen_at" timestamp(3) with time zone NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  ALTER TABLE "payload_locked_documents_rels" ADD COLUMN "package_versions_id" uuid;
  CREATE UNIQUE INDEX "package_versions_name_idx" ON "package_versions" USING btree ("name");
  CREATE INDEX "package_versions_updated_at_idx" ON "package_versions" USING btree ("updated_at");
  CREATE INDEX "package_versions_created_at_idx" ON "package_versions" USING btree ("created_at");
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_package_versions_fk" FOREIGN KEY ("package_versions_id") REFERENCES "public"."package_versions"("id") ON DELETE cascade ON UPDATE no action;
  CREATE INDEX "payload_locked_documents_rels_package_versions_id_idx" ON "payload_locked_documents_rels" USING btree ("package_versions_id");`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   ALTER TABLE "package_versions" DISABLE ROW LEVEL SECURITY;
  DROP TABLE "package_versions" CASCADE;
  ALTER TABLE "payload_locked_documents_rels" DROP CONSTRAINT "payload_locked_documents_rels_package_versions_fk";
  
  DROP INDEX "payload_locked_documents_rels_package_versions_id_idx";
  ALTER TABLE "payload_locked_documents_rels" DROP COLUMN "package_versions_id";`)
}
