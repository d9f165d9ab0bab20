// Students hold on to editions: a number is given once, and what an edition asks of them never changes. Whoever holds a
// connection may correct its words and add to its amendments, and nothing else. Needs the tables of editions.
import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
  -- What may not change in an edition: its rules, and which lessons there are, in which order and of which kind.
  CREATE FUNCTION "edition_frame"(content jsonb) RETURNS jsonb LANGUAGE sql IMMUTABLE AS $$
  	SELECT jsonb_build_object('rules', content -> 'rules', 'sections', (
  		SELECT jsonb_agg(jsonb_build_object('key', section -> 'key', 'lessons', (
  			SELECT jsonb_agg(jsonb_build_array(lesson -> 'key', lesson -> 'kind', lesson -> 'optional') ORDER BY place)
  			FROM jsonb_array_elements(section -> 'lessons') WITH ORDINALITY AS lessons(lesson, place)
  		)) ORDER BY place)
  		FROM jsonb_array_elements(content -> 'sections') WITH ORDINALITY AS sections(section, place)
  	))
  $$;

  CREATE FUNCTION "editions_append_only"() RETURNS trigger LANGUAGE plpgsql AS $$
  DECLARE
  	kept jsonb;
  BEGIN
  	IF TG_OP = 'INSERT' THEN
  		NEW.created_at = now();
  		RETURN NEW;
  	END IF;
  	-- A course that goes for good takes its editions along, and says so in its own transaction.
  	IF TG_OP = 'DELETE' AND current_setting('academy.edition_removal', true) = 'on' THEN
  		RETURN OLD;
  	END IF;
  	IF TG_OP = 'UPDATE' THEN
  		SELECT coalesce(jsonb_agg(entry ORDER BY place), '[]') INTO kept
  			FROM jsonb_array_elements(NEW.amendments) WITH ORDINALITY AS entries(entry, place)
  			WHERE place <= jsonb_array_length(OLD.amendments);
  		IF (NEW.id, NEW.course_id, NEW.number, NEW.published_at, NEW.note, NEW.created_at)
  				IS NOT DISTINCT FROM (OLD.id, OLD.course_id, OLD.number, OLD.published_at, OLD.note, OLD.created_at)
  			-- Whoever is erased is forgotten; nobody else comes in their place.
  			AND (NEW.by_id IS NULL OR NEW.by_id IS NOT DISTINCT FROM OLD.by_id)
  			AND kept = OLD.amendments
  			-- The transaction that made it, and nobody else has seen yet what it made, may still change what it holds.
  			AND (OLD.created_at = now()::timestamptz(3)
  				OR edition_frame(NEW.content) = edition_frame(OLD.content)) THEN
  			RETURN NEW;
  		END IF;
  	END IF;
  	RAISE EXCEPTION 'editions is append-only: % refused', TG_OP USING ERRCODE = 'insufficient_privilege';
  END;
  $$;
  CREATE TRIGGER "editions_append_only" BEFORE INSERT OR UPDATE OR DELETE ON "editions"
  	FOR EACH ROW EXECUTE FUNCTION "editions_append_only"();
  CREATE TRIGGER "editions_never_emptied" BEFORE TRUNCATE ON "editions"
  	FOR EACH STATEMENT EXECUTE FUNCTION "editions_append_only"();

  CREATE FUNCTION "edition_texts_append_only"() RETURNS trigger LANGUAGE plpgsql AS $$
  BEGIN
  	IF TG_OP = 'DELETE' AND current_setting('academy.edition_removal', true) = 'on' THEN
  		RETURN OLD;
  	END IF;
  	IF TG_OP = 'UPDATE' AND (NEW.id, NEW.key, NEW.body) IS NOT DISTINCT FROM (OLD.id, OLD.key, OLD.body) THEN
  		RETURN NEW;
  	END IF;
  	RAISE EXCEPTION 'edition_texts is append-only: % refused', TG_OP USING ERRCODE = 'insufficient_privilege';
  END;
  $$;
  CREATE TRIGGER "edition_texts_append_only" BEFORE UPDATE OR DELETE ON "edition_texts"
  	FOR EACH ROW EXECUTE FUNCTION "edition_texts_append_only"();
  CREATE TRIGGER "edition_texts_never_emptied" BEFORE TRUNCATE ON "edition_texts"
  	FOR EACH STATEMENT EXECUTE FUNCTION "edition_texts_append_only"();`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
  DROP TRIGGER "edition_texts_never_emptied" ON "edition_texts";
  DROP TRIGGER "edition_texts_append_only" ON "edition_texts";
  DROP FUNCTION "edition_texts_append_only"();
  DROP TRIGGER "editions_never_emptied" ON "editions";
  DROP TRIGGER "editions_append_only" ON "editions";
  DROP FUNCTION "editions_append_only"();
  DROP FUNCTION "edition_frame"(jsonb);`)
}
