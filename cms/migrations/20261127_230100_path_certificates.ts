// A certificate of a path is one as those of courses are: what it says never changes, and a path certifies somebody once at a time.
import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

/** What the trigger of `certificates_append_only` allows; `about` names the columns that may only lose what they refer to. */
const appendOnly = (about: string[]) =>
  sql.raw(`
  CREATE OR REPLACE FUNCTION "certificates_append_only"() RETURNS trigger LANGUAGE plpgsql AS $$
  BEGIN
  	IF TG_OP = 'UPDATE' THEN
  		IF current_setting('academy.ledger_erasure', true) = 'on' THEN RETURN NEW; END IF;
  		IF ROW(NEW.number, NEW.name, NEW.achievement, NEW.title, NEW.slug, NEW.edition_number, NEW.completed_at, NEW.issued_at,
  				NEW.expires_at, NEW.status_index, NEW.evidence, NEW.credential)
  			IS NOT DISTINCT FROM ROW(OLD.number, OLD.name, OLD.achievement, OLD.title, OLD.slug, OLD.edition_number, OLD.completed_at,
  				OLD.issued_at, OLD.expires_at, OLD.status_index, OLD.evidence, OLD.credential)
  			${about.map((column) => `AND (NEW.${column} IS NULL OR NEW.${column} = OLD.${column})`).join('\n  			')}
  			AND (NEW.state = OLD.state OR OLD.state = 'valid')
  		THEN RETURN NEW; END IF;
  	END IF;
  	RAISE EXCEPTION 'certificates are append-only: % refused', TG_OP USING ERRCODE = 'insufficient_privilege';
  END;
  $$;`)

export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(appendOnly(['student_id', 'course_id', 'path_id']))
  await db.execute(sql`
  CREATE UNIQUE INDEX "certificates_path_once_idx" ON "certificates" ("student_id", "path_id")
  	WHERE "state" IN ('valid', 'revoked')`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`DROP INDEX "certificates_path_once_idx"`)
  await db.execute(appendOnly(['student_id', 'course_id']))
}
