// Origins remember editions and their texts too, and are told when they change, as they are of snippets that stand in them.
import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

const before = 'courses|lessons|instructors|categories|tags|skills|media|paths'

const watch = (collections: string) =>
  sql.raw(`
    create or replace function watch_public_content() returns void language plpgsql as $$
    declare watched text;
    begin
      for watched in
        select tablename from pg_tables
        where schemaname = current_schema() and tablename ~ '^(${collections})(_|$)'
      loop
        execute format(
          'create or replace trigger public_content_changed after insert or update or delete or truncate on %I '
          'for each statement execute function notify_public_content()', watched);
      end loop;
    end $$;`)

export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(watch(`${before}|editions|edition_texts|snippets`))
  await db.execute(sql`select watch_public_content()`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(watch(before))
  await db.execute(sql`
    drop trigger public_content_changed on editions;
    drop trigger public_content_changed on edition_texts`)
}
