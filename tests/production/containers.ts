import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { root } from '../../scripts/bootstrap/paths.mjs'
import { commandOf } from './files.ts'

/** What an image runs, run as it is but without Docker. */
export type Container = {
  output: () => string
  /** Its exit code, once it has ended; null when a signal ended it. */
  ended: Promise<number | null>
  /** As `docker stop` does. Resolves to the exit code. */
  stop: () => Promise<number | null>
}

/** Nothing of this machine's environment but where programs are: a container starts with none. */
const bare: NodeJS.ProcessEnv = {
  PATH: process.env.PATH,
  HOME: '/nonexistent',
  NODE_ENV: 'production',
  NEXT_TELEMETRY_DISABLED: '1',
}

/** @param command A target's own when absent; other commands are what an operator runs in its image. */
export const runContainer = (
  target: string,
  environment: Record<string, string>,
  command: string[] = commandOf(target),
): Container => {
  const [program, ...args] = command.map((word) => (word === '3001' ? (environment.ADMIN_PORT ?? word) : word))
  const child = spawn(program === 'node' ? process.execPath : String(program), args, {
    cwd: root,
    env: { ...bare, ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let output = ''
  child.stdout.on('data', (chunk) => (output += chunk))
  child.stderr.on('data', (chunk) => (output += chunk))
  const ended = once(child, 'close').then(([code]) => code as number | null)
  return { output: () => output, ended, stop: () => stop(child, ended) }
}

const stop = (child: ChildProcess, ended: Promise<number | null>): Promise<number | null> => {
  child.kill('SIGTERM')
  return ended
}
