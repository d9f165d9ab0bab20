// What a certificate says never changes, whoever holds a connection: it can end, be hidden, and lose its holder when they are erased,
// which says so in its own transaction. A key that retired stays retired. An edition certifies somebody once at a time.
import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
  CREATE FUNCTION "certificates_append_only"() RETURNS trigger LANGUAGE plpgsql AS $$
  BEGIN
  	IF TG_OP = 'UPDATE' THEN
  		IF current_setting('academy.ledger_erasure', true) = 'on' THEN RETURN NEW; END IF;
  		IF ROW(NEW.number, NEW.name, NEW.achievement, NEW.title, NEW.slug, NEW.edition_number, NEW.completed_at, NEW.issued_at,
  				NEW.expires_at, NEW.status_index, NEW.evidence, NEW.credential)
  			IS NOT DISTINCT FROM ROW(OLD.number, OLD.name, OLD.achievement, OLD.title, OLD.slug, OLD.edition_number, OLD.completed_at,
  				OLD.issued_at, OLD.expires_at, OLD.status_index, OLD.evidence, OLD.credential)
  			AND (NEW.student_id IS NULL OR NEW.student_id = OLD.student_id)
  			AND (NEW.course_id IS NULL OR NEW.course_id = OLD.course_id)
  			AND (NEW.state = OLD.state OR OLD.state = 'valid')
  		THEN RETURN NEW; END IF;
  	END IF;
  	RAISE EXCEPTION 'certificates are append-only: % refused', TG_OP USING ERRCODE = 'insufficient_privilege';
  END;
  $$;
  CREATE TRIGGER "certificates_append_only" BEFORE UPDATE OR DELETE ON "certificates"
  	FOR EACH ROW EXECUTE FUNCTION "certificates_append_only"();
  CREATE TRIGGER "certificates_never_emptied" BEFORE TRUNCATE ON "certificates"
  	FOR EACH STATEMENT EXECUTE FUNCTION "certificates_append_only"();

  CREATE FUNCTION "certificate_keys_append_only"() RETURNS trigger LANGUAGE plpgsql AS $$
  BEGIN
  	IF TG_OP = 'UPDATE' THEN
  		IF NEW.public_key = OLD.public_key AND (NEW.state = OLD.state OR OLD.state = 'active') THEN RETURN NEW; END IF;
  	END IF;
  	RAISE EXCEPTION 'certificate_keys are append-only: % refused', TG_OP USING ERRCODE = 'insufficient_privilege';
  END;
  $$;
  CREATE TRIGGER "certificate_keys_append_only" BEFORE UPDATE OR DELETE ON "certificate_keys"
  	FOR EACH ROW EXECUTE FUNCTION "certificate_keys_append_only"();
  CREATE TRIGGER "certificate_keys_never_emptied" BEFORE TRUNCATE ON "certificate_keys"
  	FOR EACH STATEMENT EXECUTE FUNCTION "certificate_keys_append_only"();

  CREATE UNIQUE INDEX "certificates_once_idx" ON "certificates" ("student_id", "course_id", "edition_number")
  	WHERE "state" IN ('valid', 'revoked');
  CREATE UNIQUE INDEX "certificate_keys_one_active_idx" ON "certificate_keys" ("state") WHERE "state" = 'active';`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
  DROP INDEX "certificate_keys_one_active_idx";
  DROP INDEX "certificates_once_idx";
  DROP TRIGGER "certificate_keys_never_emptied" ON "certificate_keys";
  DROP TRIGGER "certificate_keys_append_only" ON "certificate_keys";
  DROP FUNCTION "certificate_keys_append_only"();
  DROP TRIGGER "certificates_never_emptied" ON "certificates";
  DROP TRIGGER "certificates_append_only" ON "certificates";
  DROP FUNCTION "certificates_append_only"();`)
}
