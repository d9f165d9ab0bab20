// The ledger of progress is only ever added to, whoever holds a connection. A person who is erased takes their steps along, and
// is forgotten as whoever took a step of somebody else's: both say so within their own transaction.
import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
  CREATE FUNCTION "progress_ledger_append_only"() RETURNS trigger LANGUAGE plpgsql AS $$
  BEGIN
  	IF current_setting('academy.ledger_erasure', true) = 'on' THEN
  		IF TG_OP = 'DELETE' THEN RETURN OLD; END IF;
  		IF TG_OP = 'UPDATE' THEN RETURN NEW; END IF;
  	END IF;
  	RAISE EXCEPTION 'progress_ledger is append-only: % refused', TG_OP USING ERRCODE = 'insufficient_privilege';
  END;
  $$;
  CREATE TRIGGER "progress_ledger_append_only" BEFORE UPDATE OR DELETE ON "progress_ledger"
  	FOR EACH ROW EXECUTE FUNCTION "progress_ledger_append_only"();
  CREATE TRIGGER "progress_ledger_never_emptied" BEFORE TRUNCATE ON "progress_ledger"
  	FOR EACH STATEMENT EXECUTE FUNCTION "progress_ledger_append_only"();`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
  DROP TRIGGER "progress_ledger_never_emptied" ON "progress_ledger";
  DROP TRIGGER "progress_ledger_append_only" ON "progress_ledger";
  DROP FUNCTION "progress_ledger_append_only"();`)
}
