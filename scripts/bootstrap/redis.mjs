import { accessSync, constants } from 'node:fs'
import { delimiter, join } from 'node:path'
import { run } from './command.mjs'
import { Failure, step } from './terminal.mjs'

/**
 * Looks for a Redis for the tests that need one: the machine's own, or Debian's. Without one those tests say so and run
 * on Postgres alone.
 * @returns {Promise<string>} The path of redis-server; empty where there is none.
 */
export async function findRedis() {
  const given = process.env.REDIS_SERVER
  if (given && !isProgram(given)) throw new Failure(`REDIS_SERVER is ${given}, which is no program.`, advice)
  const found = given || installed()
  if (found) return found
  return step('Bring a Redis for the tests', async (note) => {
    const debian = await fromDebian()
    if (!debian) note('there is none for this machine; set REDIS_SERVER to a redis-server')
    return debian ?? ''
  })
}

const advice = 'Install Redis 7, or set REDIS_SERVER to the redis-server you have, then run npm test again.'

function installed() {
  const folders = (process.env.PATH ?? '').split(delimiter)
  return folders.map((folder) => join(folder, 'redis-server')).find(isProgram)
}

/** @param {string} file */
function isProgram(file) {
  try {
    accessSync(file, constants.X_OK)
    return true
  } catch {
    return false
  }
}

/** Root on Debian may install it; resolves to nothing where that is impossible or fails. */
async function fromDebian() {
  if (process.getuid?.() !== 0) return undefined
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
  if ((await run('apt-get', ['update', '-q'], { env })).code !== 0) return undefined
  await run('apt-get', ['install', '-y', '-q', '--no-install-recommends', 'redis-server'], { env })
  return installed()
}
