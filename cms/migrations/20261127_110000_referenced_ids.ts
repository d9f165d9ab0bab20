/** Finds in no time what shows a picture or a snippet, and tells origins of changed snippets as of other public content. */
import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

/** Bodies refer to snippets and pictures by id: in blocks (`snippet`, `image`) and in the editor's own upload nodes. */
export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
    create function referenced_ids(body jsonb) returns text[] language sql immutable parallel safe as $$
      select coalesce(array_agg(distinct found #>> '{}'), '{}')
      from (
        select jsonb_path_query(body, '$.**.snippet') as found
        union all
        select jsonb_path_query(body, '$.**.image')
        union all
        select jsonb_path_query(body, '$.** ? (@.type == "upload").value')
      ) as paths
      where jsonb_typeof(found) = 'string'
    $$;

    create index lessons_referenced_ids on lessons using gin (referenced_ids(body));
    create index _lessons_v_referenced_ids on _lessons_v using gin (referenced_ids(version_body)) where latest;
    create index snippets_referenced_ids on snippets using gin (referenced_ids(body));
    create index _snippets_v_referenced_ids on _snippets_v using gin (referenced_ids(version_body)) where latest;
    create index lesson_templates_referenced_ids on lesson_templates using gin (referenced_ids(body));

    create or replace function watch_public_content() returns void language plpgsql as $$
    declare watched text;
    begin
      for watched in
        select tablename from pg_tables
        where schemaname = current_schema()
          and tablename ~ '^(courses|lessons|snippets|instructors|categories|tags|skills|media)(_|$)'
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
    drop index lesson_templates_referenced_ids, _snippets_v_referenced_ids, snippets_referenced_ids,
      _lessons_v_referenced_ids, lessons_referenced_ids;
    drop function referenced_ids(jsonb);
    drop trigger public_content_changed on snippets;
  `)
}
