import { spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { freePort } from '../../scripts/supervisor/ports.ts'
import { ended, saying } from './programs.ts'

export type StartedRedis = { url: string; stop: () => Promise<void> }

/** Starts a Redis of the test's own. `npm test` finds or installs one; null where there is none, and the reason is said. */
export const startRedis = async (): Promise<StartedRedis | null> => {
  const program = process.env.REDIS_SERVER
  if (!program) {
    console.warn('Without Redis: set REDIS_SERVER to a redis-server, or run the tests with npm test.')
    return null
  }
  const port = await freePort()
  const dir = mkdtempSync(join(tmpdir(), 'academy-redis-'))
  const args = ['--port', String(port), '--bind', '127.0.0.1', '--save', '', '--appendonly', 'no', '--dir', dir]
  const server = spawn(program, args, { stdio: ['ignore', 'pipe', 'inherit'] })
  await saying(server, 'Ready to accept connections')
  const stop = async () => {
    await ended(server)
    rmSync(dir, { recursive: true, force: true })
  }
  return { url: `redis://127.0.0.1:${port}`, stop }
}
