import { spawn } from 'node:child_process'
import { watchNpm } from './npmParent.mjs'
import { root } from './paths.mjs'

/**
 * Continues as another program in this one's place: same terminal, same exit code, signals passed on. The channel between
 * the two tells the other when this one is gone, however that came about.
 * @param {string} node @param {string[]} args @param {NodeJS.ProcessEnv} env
 * @returns {Promise<never>}
 */
export async function handOver(node, args, env) {
  const child = spawn(node, args, { cwd: root, env, stdio: ['inherit', 'inherit', 'inherit', 'ipc'] })
  for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP'])) {
    process.on(signal, () => child.kill(signal))
  }
  watchNpm(() => child.kill('SIGTERM'))
  const code = await new Promise((resolve, reject) => {
    child.on('error', reject)
    child.on('exit', (status, signal) => resolve(status ?? (signal ? 1 : 0)))
  })
  process.exit(code)
}
