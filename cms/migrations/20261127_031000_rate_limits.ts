// Where tries with credentials are counted when there is no Redis: the table that rate-limiter-flexible reads and writes,
// made here because the academy's own role need not be allowed to make tables. Counts last minutes, so no log is kept.
import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
  CREATE UNLOGGED TABLE "rate_limits" (
  	"key" varchar(255) PRIMARY KEY,
  	"points" integer DEFAULT 0 NOT NULL,
  	"expire" bigint
  );
  CREATE INDEX "rate_limits_expire_idx" ON "rate_limits" USING btree ("expire");`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`DROP TABLE "rate_limits";`)
}
