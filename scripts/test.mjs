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
  { title: 'Imports keep to the table', args: ['--import', 'tsx', 'scripts/checkImports.ts'] },
  { title: 'Payload’s packages are of one version', args: ['--import', 'tsx', 'scripts/checkVersions.ts'] },
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
  const tests = await runTests(node, tools)
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

/**
 * What arguments ask for; without any, the browser's tests in an academy of their own beside all others: each of the two
 * waits most of the time for the other's kind of work.
 * @param {string} node @param {NodeJS.ProcessEnv} env
 */
async function runTests(node, env) {
  const asked = process.argv.slice(2)
  if (asked.length > 0) return (await runVitest(node, env, 'asked', asked, true)).counts
  const inBrowser = runVitest(node, env, 'browser', ['--project', 'browser'], false)
  const others = await runVitest(node, env, 'servers', ['--project', 'unit', '--project', 'integration'], true)
  const { counts, output } = await step('Browser tests', () => inBrowser)
  say(output)
  return { passed: others.counts.passed + counts.passed, failed: others.counts.failed + counts.failed }
}

/**
 * @param {string} node @param {NodeJS.ProcessEnv} env
 * @param {string} name Of the report's file.
 * @param {string[]} asked Vitest's arguments.
 * @param {boolean} show Whether it writes to the terminal itself.
 */
async function runVitest(node, env, name, asked, show) {
  const file = join(runtimeDir, `vitest-${name}.json`)
  rmSync(file, { force: true })
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${file}`]
  const args = [join(bin, 'vitest', 'vitest.mjs'), 'run', ...reporters, ...asked]
  const { code, output } = await run(node, args, { cwd: root, env, show })
  return { counts: tally(readReport(file), code), output }
}

/** @param {string} file */
function readReport(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'))
  } catch {
    return undefined
  }
}
