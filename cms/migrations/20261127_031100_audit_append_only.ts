// The audit log is only ever added to, whoever holds a connection: rows cannot be changed, and only the retention task,
// which says so within its own transaction, removes old ones.
import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
  CREATE FUNCTION "audit_events_append_only"() RETURNS trigger LANGUAGE plpgsql AS $$
  BEGIN
  	IF TG_OP = 'DELETE' AND current_setting('academy.audit_retention', true) = 'on' THEN
  		RETURN OLD;
  	END IF;
  	RAISE EXCEPTION 'audit_events is append-only: % refused', TG_OP USING ERRCODE = 'insufficient_privilege';
  END;
  $$;
  CREATE TRIGGER "audit_events_append_only" BEFORE UPDATE OR DELETE ON "audit_events"
  	FOR EACH ROW EXECUTE FUNCTION "audit_events_append_only"();
  CREATE TRIGGER "audit_events_never_emptied" BEFORE TRUNCATE ON "audit_events"
  	FOR EACH STATEMENT EXECUTE FUNCTION "audit_events_append_only"();`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
  DROP TRIGGER "audit_events_never_emptied" ON "audit_events";
  DROP TRIGGER "audit_events_append_only" ON "audit_events";
  DROP FUNCTION "audit_events_append_only"();`)
}
