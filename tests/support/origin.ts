import { spawn } from 'node:child_process'
import { inject } from 'vitest'
import { root } from '../../scripts/bootstrap/paths.mjs'
import { freePort } from '../../scripts/supervisor/ports.ts'
import { ended, saying } from './programs.ts'
import './provided.ts'

export type StartedOrigin = {
  baseUrl: string
  stop: () => Promise<void>
  /** As `kill -9` does. */
  kill: () => void
}

/** Starts one more origin on the running academy's database, on a port of its own and with other variables. */
export const startOrigin = async (variables: Record<string, string>): Promise<StartedOrigin> => {
  const port = await freePort()
  const server = spawn(process.execPath, ['cms/server/main.ts'], {
    cwd: root,
    env: { ...process.env, ...inject('academy').environment, PORT: String(port), ...variables },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  await saying(server, 'origin answers')
  return { baseUrl: `http://localhost:${port}`, stop: () => ended(server), kill: () => server.kill('SIGKILL') }
}
