import pg from 'pg'
import { afterAll, beforeAll, expect, inject, test } from 'vitest'
import { json, signIn, visit } from '../support/academy.ts'

type Tag = { id: string; title: string }

let database: pg.Client
let tag: Tag

const titleForGuests = async () => ((await (await visit(`/api/tags/${tag.id}`)).json()) as Tag).title

const retitle = (title: string) =>
  database.query("update tags_locales set title = $1 where _parent_id = $2 and _locale = 'en'", [title, tag.id])

beforeAll(async () => {
  database = new pg.Client(inject('academy').databaseUrl)
  await database.connect()
  tag = ((await (await visit('/api/tags?limit=1')).json()) as { docs: Tag[] }).docs[0] as Tag
})
afterAll(async () => {
  await retitle(tag.title)
  await database.end()
})

test('every table of public content tells when it changes', async () => {
  const { rows } = await database.query(`
    select tablename from pg_tables
    where schemaname = 'public'
      and tablename ~ '^(courses|lessons|editions|edition_texts|snippets|paths|instructors|categories|tags|skills|media)(_|$)'
      and not exists (
        select 1 from pg_trigger
        where tgname = 'public_content_changed' and tgrelid = format('%I', tablename)::regclass
      )`)
  expect(rows).toEqual([])
})

test('a guest reads what another process changed', async () => {
  await titleForGuests()
  await retitle('Told by the database')
  await expect.poll(titleForGuests).toBe('Told by the database')
})

test('a guest reads what was written here at once', async () => {
  const editor = await signIn('editor')
  await titleForGuests()
  expect((await editor(`/api/tags/${tag.id}`, json('PATCH', { title: 'Written here' }))).status).toBe(200)
  expect(await titleForGuests()).toBe('Written here')
})

test('a guest who has it already is told so', async () => {
  const etag = (await visit(`/api/tags/${tag.id}`)).headers.get('etag') ?? ''
  expect((await visit(`/api/tags/${tag.id}`, { headers: { 'if-none-match': etag } })).status).toBe(304)
})
