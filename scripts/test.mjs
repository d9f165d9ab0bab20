// `npm test`: everything that must hold, from a bare checkout. Plain JavaScript for Node 18, like start.mjs.
// Its last line is “N passed, N failed”. Arguments go to vitest: npm test -- --project unit scripts
import { readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { findBrowser } from './bootstrap/browser.mjs'
import { run } from './bootstrap/command.mjs'
import { root, runtimeDir } from './bootstrap/paths.mjs'
import { prepare } from './bootstrap/prepare.mjs'
import { findRedis } from './bootstrap/redis.mjs'
import { tally } from './bootstrap/tally.mjs'
import { bold, Failure, report, say, step } from './bootstrap/terminal.mjs'

const bin = join(root, 'node_modules')
const checks = [
  { title: 'Lint', args: [join(bin, '@biomejs', 'biome', 'bin', 'biome'), 'check', '.'] },
  { title: 'Imports keep to the table', args: ['scripts/checkImports.ts'] },
  { title: 'Payload’s packages are of one version', args: ['scripts/checkVersions.ts'] },
  { title: 'Types', args: [join(bin, 'astro', 'bin', 'astro.mjs'), 'check', '--minimumFailingSeverity', 'error'] },
]

try {
  say(bold('Sentry Academy: tests'))
  const { node, env } = await prepare()
  const tools = { ...env, CHROME_PATH: await findBrowser(node), REDIS_SERVER: await findRedis() }
  const counts = { passed: 0, failed: 0 }
  for (const { title, args } of checks) {
    const holds = await check(title, () => run(node, args, { cwd: root, env: tools }))
    counts[holds ? 'passed' : 'failed'] += 1
  }
  const tests = await runVitest(node, tools)
  const failed = counts.failed + tests.failed
  say(`${counts.passed + tests.passed} passed, ${failed} failed`)
  process.exit(failed === 0 ? 0 : 1)
} catch (err) {
  report(err)
  say('0 passed, 1 failed')
  process.exit(1)
}

/** @param {string} title @param {() => Promise<{ code: number, output: string }>} work */
async function check(title, work) {
  try {
    await step(title, async () => {
      const { code, output } = await work()
      if (code !== 0) throw new Failure(`“${title}” failed.`, '', output)
    })
    return true
  } catch (err) {
    report(err)
    return false
  }
}

/** @param {string} node @param {NodeJS.ProcessEnv} env */
async function runVitest(node, env) {
  const file = join(runtimeDir, 'vitest.json')
  rmSync(file, { force: true })
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${file}`]
  const args = [join(bin, 'vitest', 'vitest.mjs'), 'run', ...reporters, ...process.argv.slice(2)]
  const { code } = await run(node, args, { cwd: root, env, show: true })
  return tally(readReport(file), code)
}

/** @param {string} file */
function readReport(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'))
  } catch {
    return undefined
  }
}
