import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { run } from './command.mjs'
import { fetchPackage } from './npm.mjs'
import { root, runtimeDir } from './paths.mjs'
import { environmentFor } from './runtime.mjs'
import { Failure, step } from './terminal.mjs'

/** Runs on Node 18 to 24. */
const pnpmVersion = '10.34.9'
const stamp = join(root, 'node_modules', '.installed')

/** Installs what the lockfile says, unless that is what is there already. @param {string} node */
export async function installDependencies(node) {
  const wanted = fingerprint()
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted) return
  await step('Install dependencies', async () => {
    const pnpm = await bringPnpm()
    const args = [pnpm, 'install', '--frozen-lockfile', '--config.confirmModulesPurge=false']
    const show = Boolean(process.stdout.isTTY)
    const { code, output } = await run(node, args, { cwd: root, env: environmentFor(node), show })
    if (code !== 0) {
      throw new Failure(
        'The dependencies could not be installed.',
        'Check that the npm registry can be reached and that the disk has 2 GB free, then run the same command again.\n' +
          'If package.json was edited, bring the lockfile up to date first: npx --yes pnpm@10.34.9 install',
        output.split('\n').slice(-25).join('\n'),
      )
    }
    writeFileSync(stamp, wanted)
  })
}

async function bringPnpm() {
  const expected = join(runtimeDir, `pnpm@${pnpmVersion}`, 'node_modules', 'pnpm', 'bin', 'pnpm.cjs')
  if (existsSync(expected)) return expected
  return join(await fetchPackage('pnpm', pnpmVersion), 'bin', 'pnpm.cjs')
}

/** Changes whenever an install could have another outcome. */
function fingerprint() {
  const hash = createHash('sha256').update(`${process.platform} ${process.arch}`)
  const plugins = readdirSync(join(root, 'plugins')).map((name) => `plugins/${name}`)
  const manifests = ['.', 'cms', 'site', 'seed', ...plugins].map((folder) => `${folder}/package.json`)
  for (const file of ['pnpm-lock.yaml', 'pnpm-workspace.yaml', '.npmrc', ...manifests]) {
    if (existsSync(join(root, file))) hash.update(`${file}\n`).update(readFileSync(join(root, file)))
  }
  return hash.digest('hex')
}
