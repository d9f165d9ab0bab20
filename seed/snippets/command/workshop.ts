import { existsSync, readFileSync } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { z } from 'zod'
import { installPackages } from '../../../scripts/bootstrap/npm.mjs'

/** A package whose dependencies snippets are tried with. */
export type Workshop = {
  home: string
  /** The version of a package in it; null when it is not installed. */
  versionOf: (name: string) => string | null
  close: () => Promise<void>
}

const manifest = z.object({ version: z.string() })

const versionIn = (home: string) => (name: string) => {
  const file = join(home, 'node_modules', name, 'package.json')
  return existsSync(file) ? manifest.parse(JSON.parse(readFileSync(file, 'utf8'))).version : null
}

/** What snippets need besides the packages that they import. */
const types = '@types/node'

/** The workspace’s own: the versions that this repository is installed with. */
export const installedWorkshop = (): Workshop => {
  const home = join(import.meta.dirname, '../..')
  return { home, versionOf: versionIn(home), close: async () => {} }
}

/** The newest of these packages, installed into a folder that goes with `close`. Throws `Failure` without a network. */
export const newestWorkshop = async (names: readonly string[]): Promise<Workshop> => {
  const home = await mkdtemp(join(tmpdir(), 'academy-snippets-'))
  const close = () => rm(home, { recursive: true, force: true })
  try {
    const node = `${types}@${installedWorkshop().versionOf(types)}`
    // Nothing that a package brings is run before a snippet asks for it.
    await installPackages(home, [...names.map((name) => `${name}@latest`), node], ['--ignore-scripts'])
  } catch (error) {
    await close()
    throw error
  }
  return { home, versionOf: versionIn(home), close }
}
