import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseEnv } from 'node:util'
import { root } from '../../scripts/bootstrap/paths.mjs'
import type { Identity } from '../../scripts/supervisor/identity.ts'
import { freePort } from '../../scripts/supervisor/ports.ts'
import { placeOf } from '../../scripts/supervisor/postgresHome.ts'
import type { StartOrder } from '../../scripts/supervisor/settings.ts'

export type StartedAcademy = {
  baseUrl: string
  dataDir: string
  supervisor: ChildProcess
  /** Variables of its processes; readable once it is up. */
  environment: () => Record<string, string>
  /** Everything it printed so far. */
  output: () => string
  /** Resolves when everything answers; rejects with its output when it ends before. */
  ready: Promise<void>
  /** Resolves to its exit code. */
  stop: () => Promise<number | null>
}

export const temporaryDir = (name: string): string => mkdtempSync(join(tmpdir(), `academy-${name}-`))

/** Removes a data folder, and its database where that is elsewhere because Postgres' own user cannot get to the folder. */
export const removeDir = (path: string): void => {
  for (const folder of [placeOf(path), path]) if (folder) rmSync(folder, { recursive: true, force: true })
}

/** Variables of the processes of the academy that runs on this data folder. */
export const environmentOf = (dataDir: string): Record<string, string> =>
  parseEnv(readFileSync(join(dataDir, 'academy.env'), 'utf8')) as Record<string, string>

/** The processes that the supervisor of this data folder has started. */
export const childrenOf = (dataDir: string): Identity[] =>
  JSON.parse(readFileSync(join(dataDir, 'run.json'), 'utf8')).children

/** Starts an academy just as `npm start` does, on a free port and the given data folder; `more` are variables of its own. */
export const startAcademy = async (
  order: Partial<StartOrder> & { dataDir: string },
  more: Record<string, string> = {},
): Promise<StartedAcademy> => {
  const port = order.port ?? (await freePort())
  const full: StartOrder = { reset: false, dev: false, startedAt: Date.now(), ...order, port }
  const supervisor = spawn(process.execPath, ['scripts/supervisor/main.ts', JSON.stringify(full)], {
    cwd: root,
    env: { ...cleanEnvironment(), ...more },
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
  })
  let output = ''
  supervisor.stdout?.on('data', (chunk) => (output += chunk))
  supervisor.stderr?.on('data', (chunk) => (output += chunk))
  return {
    baseUrl: `http://localhost:${port}`,
    dataDir: order.dataDir,
    supervisor,
    environment: () => environmentOf(order.dataDir),
    output: () => output,
    ready: readiness(supervisor, () => output),
    stop: () => stop(supervisor),
  }
}

/** The machine's own variables must not decide where a test's academy keeps its data. */
const cleanEnvironment = (): NodeJS.ProcessEnv => {
  const { DATABASE_URL, DATA_DIR, PORT, ADMIN_PORT, WORKER_PORT, PUBLIC_URL, TEST, VITEST, NODE_OPTIONS, ...rest } =
    process.env
  return { ...rest, NODE_ENV: 'production', NO_COLOR: '1' }
}

const readiness = (supervisor: ChildProcess, output: () => string): Promise<void> => {
  const ready = new Promise<void>((resolve, reject) => {
    supervisor.on('message', (message) => message === 'ready' && resolve())
    supervisor.once('close', (code) => reject(new Error(`The academy ended with exit code ${code}:\n${output()}`)))
  })
  // A test that expects the start to fail does not wait for it.
  ready.catch(() => {})
  return ready
}

const stop = async (supervisor: ChildProcess): Promise<number | null> => {
  if (supervisor.exitCode !== null || supervisor.signalCode !== null) return supervisor.exitCode
  supervisor.kill('SIGTERM')
  await once(supervisor, 'close')
  return supervisor.exitCode
}
