import { readFile } from 'node:fs/promises'
import { z } from 'zod'

const manifest = z.object({ version: z.string() })

const versionIn = async (file: URL): Promise<string> => manifest.parse(JSON.parse(await readFile(file, 'utf8'))).version

/** What runs here: the academy, Node and Payload. */
export const runningVersions = async () => ({
  app: await versionIn(new URL('../../package.json', import.meta.url)),
  node: process.versions.node,
  // Payload exports its code but not its package.json.
  payload: await versionIn(new URL('../package.json', import.meta.resolve('payload'))),
})
