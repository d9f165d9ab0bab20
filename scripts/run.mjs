// `node scripts/run.mjs <file.ts> [arguments]`: runs a TypeScript program of this repository under the right Node, with the
// dependencies installed and, while the academy runs, with its environment (database, secrets, ports).
import { join } from 'node:path'
import { handOver } from './bootstrap/handOver.mjs'
import { root } from './bootstrap/paths.mjs'
import { prepare } from './bootstrap/prepare.mjs'
import { Failure, report } from './bootstrap/terminal.mjs'

try {
  const [file, ...args] = process.argv.slice(2)
  if (!file) throw new Failure('Which program?', 'For example: node scripts/run.mjs seed/run.ts')
  const { node, env } = await prepare()
  const running = join(process.env.DATA_DIR ?? join(root, '.data'), 'academy.env')
  const environment = ['--env-file-if-exists=.env', `--env-file-if-exists=${running}`]
  await handOver(node, [...environment, '--import', 'tsx', file, ...args], env)
} catch (err) {
  report(err)
  process.exit(1)
}
