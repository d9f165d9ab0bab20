// `node scripts/run.mjs <file.ts> [arguments]`: runs a TypeScript program of this repository under the right Node, with the
// dependencies installed and, while the academy runs, with its environment (database, secrets, ports).
import { resolve } from 'node:path'
import { envFiles } from './bootstrap/envFiles.mjs'
import { handOver } from './bootstrap/handOver.mjs'
import { root } from './bootstrap/paths.mjs'
import { prepare } from './bootstrap/prepare.mjs'
import { Failure, report } from './bootstrap/terminal.mjs'

try {
  const [file, ...args] = process.argv.slice(2)
  if (!file) throw new Failure('Which program?', 'For example: node scripts/run.mjs seed/run.ts')
  const { node, env } = await prepare()
  const running = resolve(root, process.env.DATA_DIR || '.data', 'academy.env')
  await handOver(node, [...envFiles(running), file, ...args], env)
} catch (err) {
  report(err)
  process.exit(1)
}
