import { execFile } from 'node:child_process'
import { promisify } from 'node:util'
import { Client } from 'pg'
import { afterAll, beforeAll, expect, inject, test } from 'vitest'

const run = promisify(execFile)
let client: Client
beforeAll(async () => {
  client = new Client({ connectionString: inject('academy').databaseUrl })
  await client.connect()
})
afterAll(() => client.end())

/** Rows and last change of every table that the seed fills, versions and lists included. */
const fingerprint = async (): Promise<Record<string, string>> => {
  const { rows } = await client.query<{ name: string; dated: boolean }>(`
    select t.table_name as name, exists (
      select from information_schema.columns c
      where c.table_schema = 'public' and c.table_name = t.table_name and c.column_name = 'updated_at') as dated
    from information_schema.tables t
    where t.table_schema = 'public' and t.table_name !~ '^(payload|releases|sessions|verifications)'
    order by 1`)
  const found: Record<string, string> = {}
  for (const { name, dated } of rows) {
    const { rows: counted } = await client.query<{ said: string }>(
      `select count(*) || ' ' || coalesce(${dated ? 'max(updated_at)::text' : "''"}, '') as said from "${name}"`,
    )
    found[name] = counted[0]?.said ?? ''
  }
  return found
}

test('seeding again changes nothing', async () => {
  const before = await fingerprint()
  expect(Object.keys(before)).toEqual(expect.arrayContaining(['courses', '_courses_v', 'lessons', 'users', 'media']))
  await run(process.execPath, ['seed/run.ts'], {
    env: { ...process.env, ...inject('academy').environment },
  })
  expect(await fingerprint()).toEqual(before)
})
