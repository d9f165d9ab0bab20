/** What an access token is for, and the session it ends with; an index that finds a revoked family at once. */
import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   ALTER TABLE "refresh_tokens" ADD COLUMN "session" varchar;
  ALTER TABLE "refresh_tokens" ADD COLUMN "scope" varchar DEFAULT 'all' NOT NULL;
  CREATE INDEX "refresh_tokens_session_idx" ON "refresh_tokens" USING btree ("session");
  CREATE INDEX "family_revokedAt_idx" ON "refresh_tokens" USING btree ("family","revoked_at");`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   DROP INDEX "refresh_tokens_session_idx";
  DROP INDEX "family_revokedAt_idx";
  ALTER TABLE "refresh_tokens" DROP COLUMN "session";
  ALTER TABLE "refresh_tokens" DROP COLUMN "scope";`)
}
