import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { createInterface } from 'node:readline'
import { inject } from 'vitest'
import { root } from '../../scripts/bootstrap/paths.mjs'
import { freePort } from '../../scripts/supervisor/ports.ts'

export type StartedOrigin = { baseUrl: string; stop: () => Promise<void> }

/** A port that is free, for an origin whose address others must know before it starts. */
export const reserveOrigin = async (): Promise<{ port: number; baseUrl: string }> => {
  const port = await freePort()
  return { port, baseUrl: `http://localhost:${port}` }
}

/**
 * One more origin on the running academy's database and releases, with variables that the academy itself does not have.
 * Rejects with what it printed when it ends before it answers.
 */
export const startOrigin = async (
  { port, baseUrl }: { port: number; baseUrl: string },
  variables: Record<string, string>,
): Promise<StartedOrigin> => {
  const child = spawn(process.execPath, ['--import', 'tsx', 'cms/server/main.ts'], {
    cwd: root,
    env: {
      PATH: process.env.PATH,
      NODE_ENV: 'production',
      ...inject('academy').environment,
      PORT: String(port),
      PUBLIC_URL: baseUrl,
      ...variables,
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let output = ''
  child.stderr.on('data', (chunk) => (output += chunk))
  await new Promise<void>((resolve, reject) => {
    createInterface(child.stdout).on('line', (line) => {
      output += `${line}\n`
      if (line.includes('origin answers')) resolve()
    })
    child.once('close', (code) => reject(new Error(`The origin ended with exit code ${code}:\n${output}`)))
  })
  return {
    baseUrl,
    stop: async () => {
      if (child.exitCode !== null || child.signalCode !== null) return
      child.kill('SIGTERM')
      await once(child, 'close')
    },
  }
}
