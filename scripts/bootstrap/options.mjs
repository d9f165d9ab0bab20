import { resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { Failure } from './terminal.mjs'

export const usage = `Usage: npm start -- [options]      (npm run dev -- [options] reloads while you edit)

  --port N          where the academy listens (default: PORT, else 3000)
  --data-dir PATH   database, uploads, releases, secrets and logs (default: DATA_DIR, else .data)
  --reset           first remove everything in the data folder, then start afresh
  --dev             hot reload of the admin panel, the site and the servers
  --help            this text

Every variable that is understood is explained in .env.example; a file .env beside it is read.`

/**
 * @typedef {{ port: number | null, dataDir: string | null, reset: boolean, dev: boolean, help: boolean }} StartOptions
 * `port` and `dataDir` (absolute) are null when the environment or the default decides.
 */

/**
 * Reads the command line of `npm start`.
 * @param {string[]} argv Without the program's name.
 * @param {string} cwd What a relative --data-dir is relative to.
 * @returns {StartOptions}
 * @throws {Failure} on a flag that is unknown or has no usable value
 */
export function parseOptions(argv, cwd) {
  const { port, 'data-dir': dataDir, ...flags } = readFlags(argv)
  return {
    port: port === undefined ? null : parsePort(port),
    dataDir: dataDir === undefined ? null : resolve(cwd, dataDir),
    reset: flags.reset ?? false,
    dev: flags.dev ?? false,
    help: flags.help ?? false,
  }
}

/** @param {string[]} argv */
function readFlags(argv) {
  try {
    return parseArgs({
      args: argv,
      options: {
        port: { type: 'string' },
        'data-dir': { type: 'string' },
        reset: { type: 'boolean' },
        dev: { type: 'boolean' },
        help: { type: 'boolean', short: 'h' },
      },
    }).values
  } catch (err) {
    const [reason] = /** @type {Error} */ (err).message.split('. ')
    throw new Failure(`${reason}.`, usage)
  }
}

/** @param {string} text */
function parsePort(text) {
  const port = Number(text)
  if (Number.isInteger(port) && port > 0 && port < 65_536) return port
  throw new Failure(`--port needs a number from 1 to 65535, not “${text}”.`, 'For example: npm start -- --port 3100')
}
