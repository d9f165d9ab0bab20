import { existsSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import pg from 'pg'
import { root } from '../bootstrap/paths.mjs'
import { Failure, step } from '../bootstrap/terminal.mjs'
import type { Children } from './children.ts'
import type { Programs } from './programs.ts'

type Given = { url: string; dataDir: string; programs: Programs; children: Children }

/** Brings the schema up to date, and fills a database that is empty. Asks the database first: mostly there is nothing to do. */
export const prepareDatabase = async ({ url, dataDir, programs, children }: Given): Promise<void> => {
  // A seeding that was cut short is begun again: it changes nothing that is there already.
  const unfinished = join(dataDir, 'seeding')
  const { missing, isEmpty } = await stateOf(url)
  if (missing > 0) {
    await step('Migrate the database', async (note) => {
      note(missing === 1 ? '1 migration' : `${missing} migrations`)
      await children.runOnce(programs.migrate, {
        message: 'The database could not be migrated.',
        advice: 'Nothing was changed by the migration that failed.',
      })
    })
  }
  if (!isEmpty && !existsSync(unfinished)) return
  await step('Fill the empty database with courses and accounts', async () => {
    writeFileSync(unfinished, '')
    await children.runOnce(programs.seed, {
      message: 'The database could not be filled.',
      advice: 'The next start goes on from here.',
    })
    rmSync(unfinished)
  })
}

const stateOf = async (url: string): Promise<{ missing: number; isEmpty: boolean }> => {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 10_000 })
  client.on('error', () => {})
  try {
    await client.connect()
  } catch (err) {
    throw new Failure(
      `The database cannot be reached: ${err instanceof Error ? err.message : err}`,
      'Check DATABASE_URL, or leave it empty to use the embedded Postgres.',
    )
  }
  try {
    const applied = new Set(await firstColumn(client, 'select name from payload_migrations'))
    const missing = migrationNames().filter((name) => !applied.has(name)).length
    const people = await firstColumn(client, 'select id::text from users limit 1')
    const courses = await firstColumn(client, 'select id::text from courses limit 1')
    return { missing, isEmpty: people.length === 0 && courses.length === 0 }
  } finally {
    await client.end()
  }
}

const undefinedTable = '42P01'

/** Empty when the table does not exist yet. */
const firstColumn = async (client: pg.Client, text: string): Promise<string[]> => {
  try {
    const { rows } = await client.query<[string]>({ text, rowMode: 'array' })
    return rows.map(([value]) => value)
  } catch (err) {
    if (err instanceof pg.DatabaseError && err.code === undefinedTable) return []
    throw err
  }
}

const migrationNames = (): string[] =>
  readdirSync(join(root, 'cms', 'migrations'))
    .filter((file) => file.endsWith('.ts') && file !== 'index.ts')
    .map((file) => file.replace(/\.ts$/, ''))
