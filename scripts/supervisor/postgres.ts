import { execFileSync } from 'node:child_process'
import { chownSync, existsSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import pg from 'pg'
import { Failure } from '../bootstrap/terminal.mjs'
import type { Children, Order } from './children.ts'
import { identify, isAlive, untilGone } from './identity.ts'
import { signalGroup } from './orphans.ts'
import { type Account, postgresAccount } from './postgresAccount.ts'
import { type Binaries, postgresBinaries, postgresHome } from './postgresHome.ts'
import { until } from './until.ts'

type Given = { dataDir: string; port: number; password: string; children: Children }

/**
 * Starts the embedded Postgres on 127.0.0.1 and keeps it running; the first time it makes the database.
 * @returns The connection string, and the folder the database is in.
 */
export const startPostgres = async ({ dataDir, port, password, children }: Given) => {
  const account = postgresAccount()
  const home = postgresHome(dataDir, account)
  const data = join(home, 'data')
  const binaries = postgresBinaries(home, account)
  const base = { cwd: home, env: { ...process.env, LC_ALL: 'C' }, account, isNode: false }
  if (!existsSync(data)) await initialise({ home, data, password, binaries, base, account, children })
  await clearStaleLock(data, binaries.postgres)
  const settings = ['listen_addresses=127.0.0.1', 'unix_socket_directories=', 'timezone=UTC', 'max_connections=100']
  const args = ['-D', data, '-p', String(port), ...settings.flatMap((setting) => ['-c', setting])]
  children.keep({ ...base, name: 'postgres', program: binaries.postgres, args, stopSignal: 'SIGINT' })
  const address = (database: string) => `postgres://academy:${password}@127.0.0.1:${port}/${database}`
  await until('Postgres answers', 60_000, () => ensureDatabase(address('postgres')))
  return { url: address('academy'), home }
}

type Initialise = {
  home: string
  data: string
  password: string
  binaries: Binaries
  base: Pick<Order, 'cwd' | 'env' | 'isNode'>
  account: Account | null
  children: Children
}

/** Made beside its final place and then renamed, so that a start that is killed here leaves nothing half done. */
const initialise = async ({ home, data, password, binaries, base, account, children }: Initialise): Promise<void> => {
  const [fresh, passwordFile] = [`${data}.new`, join(home, 'password')]
  rmSync(fresh, { recursive: true, force: true })
  writeFileSync(passwordFile, password, { mode: 0o600 })
  if (account) chownSync(passwordFile, account.uid, account.gid)
  const flags = ['--username=academy', `--pwfile=${passwordFile}`, '--auth=scram-sha-256', '--encoding=UTF8']
  // Sorting that does not depend on the machine's locales.
  const locale = ['--locale=C', '--locale-provider=builtin', '--builtin-locale=C.UTF-8']
  try {
    await children.runOnce(
      { ...base, name: 'initdb', program: binaries.initdb, args: ['-D', fresh, ...flags, ...locale], account },
      { message: 'Postgres could not set up its folder.', advice: `Is the disk full, or ${home} not writable?` },
    )
    renameSync(fresh, data)
  } finally {
    rmSync(passwordFile, { force: true })
  }
}

/**
 * After a crash `postmaster.pid` remains. Postgres itself looks only whether its process id is in use, which after a
 * restart of the machine or container it may be, by a stranger.
 */
const clearStaleLock = async (data: string, program: string): Promise<void> => {
  const file = join(data, 'postmaster.pid')
  if (!existsSync(file)) return
  const holder = identify('postgres', Number(readFileSync(file, 'utf8').split('\n', 1)[0]))
  if (isAlive(holder) && runsOn(holder.pid, program, data)) {
    signalGroup(holder.pid, 'SIGINT')
    if (!(await untilGone(holder, 15_000))) {
      throw new Failure(
        `An earlier Postgres (process ${holder.pid}) does not stop.`,
        `End it with kill -QUIT ${holder.pid}, then start again.`,
      )
    }
  }
  rmSync(file, { force: true })
}

const runsOn = (pid: number, program: string, data: string): boolean => {
  try {
    const command = existsSync(`/proc/${pid}/cmdline`)
      ? readFileSync(`/proc/${pid}/cmdline`, 'utf8').replaceAll('\0', ' ')
      : execFileSync('ps', ['-o', 'command=', '-p', String(pid)], { encoding: 'utf8' })
    return command.includes(program) && command.includes(data)
  } catch {
    return false
  }
}

/** Resolves to false while Postgres does not answer yet. */
const ensureDatabase = async (url: string): Promise<boolean> => {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 2000 })
  client.on('error', () => {})
  try {
    await client.connect()
    const { rowCount } = await client.query("select from pg_database where datname = 'academy'")
    if (rowCount === 0) await client.query('create database academy')
    return true
  } catch (err) {
    if (err instanceof Error && err.message.includes('password authentication failed')) throw wrongPassword()
    return false
  } finally {
    await client.end().catch(() => {})
  }
}

const wrongPassword = () =>
  new Failure(
    'Postgres does not know the password in secrets.json of the data folder.',
    'Put the file back as it was when the database was made, or start afresh: npm start -- --reset',
  )
