// Days of study begin with what is known of them: enrollments kept the moments of recent days, and nothing that is older.
import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
  INSERT INTO "study_time" ("student_id", "at", "seconds")
  SELECT e."student_id", quarter, least(900, sum(extract(epoch FROM
  	least(upper(span), quarter + interval '15 minutes') - greatest(lower(span), quarter))))
  FROM "enrollments" e, unnest(e."studied"::tstzmultirange) AS span,
  	generate_series(date_bin('15 minutes', lower(span), 'epoch'), upper(span), interval '15 minutes') AS quarter
  WHERE quarter < upper(span)
  GROUP BY 1, 2
  ON CONFLICT ("student_id", "at") DO NOTHING;`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`DELETE FROM "study_time";`)
}
