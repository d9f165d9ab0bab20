// `npm run bench`: figures for docs/benchmarks.md, with the browser that Lighthouse and the search need. Options: bench/main.ts
import { findBrowser } from './bootstrap/browser.mjs'
import { handOver } from './bootstrap/handOver.mjs'
import { prepare } from './bootstrap/prepare.mjs'
import { report } from './bootstrap/terminal.mjs'

try {
  const { node, env } = await prepare()
  const tools = { ...env, CHROME_PATH: await findBrowser(node) }
  await handOver(node, ['bench/main.ts', ...process.argv.slice(2)], tools)
} catch (err) {
  report(err)
  process.exit(1)
}
