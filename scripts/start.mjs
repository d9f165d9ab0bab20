// `npm start` and `npm run dev`. Plain JavaScript for Node 18 and newer: nothing is installed yet when this runs.
import { envFiles } from './bootstrap/envFiles.mjs'
import { handOver } from './bootstrap/handOver.mjs'
import { parseOptions, usage } from './bootstrap/options.mjs'
import { prepare } from './bootstrap/prepare.mjs'
import { bold, report, say } from './bootstrap/terminal.mjs'

try {
  const startedAt = Date.now()
  const options = parseOptions(process.argv.slice(2), process.env.INIT_CWD ?? process.cwd())
  if (options.help) {
    say(usage)
    process.exit(0)
  }
  say(bold('Sentry Academy'))
  const { node, env } = await prepare()
  const order = JSON.stringify({ ...options, startedAt })
  await handOver(node, [...envFiles(), 'scripts/supervisor/main.ts', order], env)
} catch (err) {
  report(err)
  process.exit(1)
}
