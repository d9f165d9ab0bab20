import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { run } from './command.mjs'
import { runtimeDir } from './paths.mjs'
import { Failure } from './terminal.mjs'

/**
 * Installs one package from npm into a folder of its own below `.runtime`.
 * @param {string} name Package name.
 * @param {string} version Exact version.
 * @returns {Promise<string>} The package's folder.
 */
export async function fetchPackage(name, version) {
  const home = join(runtimeDir, `${name.replace('/', '+')}@${version}`)
  await installPackages(home, [`${name}@${version}`])
  return join(home, 'node_modules', name)
}

/**
 * Installs packages from npm into a folder, which becomes a package of its own.
 * @param {string} home Absolute path; made when it is not there.
 * @param {string[]} packages Each as npm takes it, such as `zod@latest`.
 * @param {string[]} [flags] More of npm's own.
 * @throws {Failure} when npm cannot, such as without a network
 */
export async function installPackages(home, packages, flags = []) {
  mkdirSync(home, { recursive: true })
  writeFileSync(join(home, 'package.json'), '{ "private": true }\n')
  const args = ['install', '--prefix', home, '--no-save', '--no-package-lock', '--no-audit', '--no-fund', ...flags]
  const { code, output } = await runNpm([...args, ...packages], home)
  if (code === 0) return
  throw new Failure(
    `${packages.join(', ')} could not be installed from npm.`,
    'Check that the npm registry can be reached (npm ping), then run the same command again.',
    output,
  )
}

/** @param {string[]} args @param {string} cwd */
function runNpm(args, cwd) {
  const npm = process.env.npm_execpath
  if (npm?.endsWith('npm-cli.js')) return run(process.execPath, [npm, ...args], { cwd })
  return run('npm', args, { cwd })
}
