import { chmodSync, existsSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { Failure, say } from '../bootstrap/terminal.mjs'
import { placeOf } from './postgresHome.ts'

const marker = 'academy.txt'
const note =
  'Data of a Sentry Academy: database, uploads, releases, secrets and logs. `npm start -- --reset` empties this folder.\n'

/**
 * Makes sure of the data folder. The folder itself may be passed through by others, because Postgres runs as another user
 * when root starts the academy; what is secret in it is readable by its owner alone.
 * @throws Failure when the folder holds something else, which `--reset` would then remove
 */
export const openDataDir = (dataDir: string): void => {
  refuseForeign(dataDir)
  mkdirSync(dataDir, { recursive: true })
  if (existsSync(join(dataDir, marker))) return
  chmodSync(dataDir, 0o711)
  writeFileSync(join(dataDir, marker), note)
}

/** Removes everything in the data folder, and the database where it lives elsewhere, saying so. */
export const resetDataDir = (dataDir: string): void => {
  refuseForeign(dataDir)
  if (!existsSync(dataDir)) return
  const elsewhere = placeOf(dataDir)
  for (const path of elsewhere ? [dataDir, elsewhere] : [dataDir]) say(`  Removing everything in ${path}`)
  if (elsewhere) rmSync(elsewhere, { recursive: true, force: true })
  for (const name of readdirSync(dataDir)) {
    // The claim stays: this start holds it.
    if (name !== 'run.json') rmSync(join(dataDir, name), { recursive: true, force: true })
  }
}

const refuseForeign = (dataDir: string): void => {
  if (!existsSync(dataDir) || existsSync(join(dataDir, marker))) return
  const found = readdirSync(dataDir).filter((name) => name !== 'run.json')
  if (found.length === 0) return
  throw new Failure(
    `${dataDir} is not an academy’s data folder: it holds ${found.slice(0, 3).join(', ')}${found.length > 3 ? ' …' : ''}.`,
    'Give an empty or new folder, for example: npm start -- --data-dir .data-2',
  )
}
