import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'
import { z } from 'zod'
import { type Use, use } from './view.ts'

/**
 * Each place that can show a picture or a snippet, as rows of (collection, id, title, course, is_public, is_trashed).
 * A body counts in whatever language it is; titles are the English ones. A row of its own counts
 * where it is public, or in the trash; what is in a draft is in the newest version. The function
 * `referenced_ids` and the indexes on it come with the migration `referenced_ids`.
 */
const places = (id: string) => sql`
  select 'lessons' as collection, l.id, lt.title, ct.title as course,
    l._status = 'published' and l.deleted_at is null as is_public, l.deleted_at is not null as is_trashed
  from lessons l join lessons_locales b on b._parent_id = l.id
    left join lessons_locales lt on lt._parent_id = l.id and lt._locale = 'en'
    left join courses_locales ct on ct._parent_id = l.course_id and ct._locale = 'en'
  where referenced_ids(b.body) @> array[${id}] and (l._status = 'published' or l.deleted_at is not null)
  union all
  select 'lessons', v.parent_id, vt.version_title, ct.title, false, v.version_deleted_at is not null
  from _lessons_v v join _lessons_v_locales b on b._parent_id = v.id
    left join _lessons_v_locales vt on vt._parent_id = v.id and vt._locale = 'en'
    left join courses_locales ct on ct._parent_id = v.version_course_id and ct._locale = 'en'
  where v.latest and referenced_ids(b.version_body) @> array[${id}]
  union all
  select 'snippets', s.id, s.title, null, s._status = 'published' and s.deleted_at is null, s.deleted_at is not null
  from snippets s join snippets_locales b on b._parent_id = s.id
  where referenced_ids(b.body) @> array[${id}] and (s._status = 'published' or s.deleted_at is not null)
  union all
  select 'snippets', v.parent_id, v.version_title, null, false, v.version_deleted_at is not null
  from _snippets_v v join _snippets_v_locales b on b._parent_id = v.id
  where v.latest and referenced_ids(b.version_body) @> array[${id}]
  union all
  select 'lesson-templates', t.id, t.title, null, false, false
  from lesson_templates t where referenced_ids(t.body) @> array[${id}]
  union all
  select 'courses', c.id, ct.title, null, c._status = 'published' and c.deleted_at is null, c.deleted_at is not null
  from courses c left join courses_locales ct on ct._parent_id = c.id and ct._locale = 'en'
  where c.cover_id = ${id}::uuid and (c._status = 'published' or c.deleted_at is not null)
  union all
  select 'courses', v.parent_id, vt.version_title, null, false, v.version_deleted_at is not null
  from _courses_v v left join _courses_v_locales vt on vt._parent_id = v.id and vt._locale = 'en'
  where v.latest and v.version_cover_id = ${id}::uuid
  union all
  select 'instructors', i.id, i.name, null, i.deleted_at is null, i.deleted_at is not null
  from instructors i where i.photo_id = ${id}::uuid`

/** Courses with an edition whose text shows it: whoever learns by that edition sees it, whatever the lesson says now. */
const inEditions = (id: string) => sql`
  select 'courses', c.id, ct.title, null, false, c.deleted_at is not null
  from courses c left join courses_locales ct on ct._parent_id = c.id and ct._locale = 'en'
  where exists (
    select 1 from editions e, jsonb_path_query(e.content, '$.**.text') as named
    where e.course_id = c.id and named #>> '{}' in (
      select t.key from edition_texts t where referenced_ids(t.body) @> array[${id}]))`

const found = z.array(use.extend({ title: z.preprocess((value) => value ?? '', z.string()) }))

/** Every document that shows the picture or snippet, whoever may open it; one query. Titles in alphabetical order. */
export const findUses = async (id: string, { payload, transactionID }: PayloadRequest): Promise<Use[]> => {
  const transaction = await transactionID
  const session = transaction ? payload.db.sessions?.[String(transaction)] : undefined
  const db = (session?.db ?? payload.db.drizzle) as typeof payload.db.drizzle
  const { rows } = await db.execute(sql`
    select collection, id, max(title) as title, max(course) as course,
      case when bool_or(is_public) then 'published' when bool_or(is_edition) then 'edition'
        when bool_and(is_trashed) then 'trash' else 'draft' end as state
    from (
      select places.*, false as is_edition from (${places(id)}) as places
      union all
      select editions.*, true from (${inEditions(id)}) as editions
    ) as all_places
    where id is not null
    group by collection, id
    order by max(title), id`)
  return found.parse(rows)
}
