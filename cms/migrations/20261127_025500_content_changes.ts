/** Tells every origin when public content changes, so that it may remember what it answered until then. */
import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

/** A later migration that adds tables of public content calls `watch_public_content()` again. */
export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
    create function notify_public_content() returns trigger language plpgsql as $$
    begin
      perform pg_notify('public_content', '');
      return null;
    end $$;

    create function watch_public_content() returns void language plpgsql as $$
    declare watched text;
    begin
      for watched in
        select tablename from pg_tables
        where schemaname = current_schema() and tablename ~ '^(courses|lessons|instructors|categories|tags|skills|media)(_|$)'
      loop
        execute format(
          'create or replace trigger public_content_changed after insert or update or delete or truncate on %I '
          'for each statement execute function notify_public_content()', watched);
      end loop;
    end $$;

    select watch_public_content();
  `)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
    drop function watch_public_content();
    drop function notify_public_content() cascade;
  `)
}
