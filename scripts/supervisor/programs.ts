import { join } from 'node:path'
import { root } from '../bootstrap/paths.mjs'
import type { Order } from './children.ts'
import type { AcademyEnvironment } from './environment.ts'

const astro = join(root, 'node_modules', 'astro', 'bin', 'astro.mjs')
const next = join(root, 'cms', 'node_modules', 'next', 'dist', 'bin', 'next')

/**
 * MiB for what is new. With V8's own 16, much of what belongs to requests under way outlives two collections and is then cleared
 * away with all that is old, which keeps everybody waiting every few seconds.
 */
const roomForRequests = '--max-semi-space-size=64'

/** The academy's programs as orders for `Children`; the table in docs/architecture.md. */
export const programs = (environment: AcademyEnvironment, dev: boolean) => {
  const order = (name: string, args: string[], extra: AcademyEnvironment = {}): Order => ({
    name,
    program: process.execPath,
    args,
    cwd: root,
    env: { ...process.env, ...environment, ...extra },
  })
  const server = (name: string, ...args: string[]) =>
    // Node restarts them when a file changes; Payload's own reload, meant for Next, would close the database under them.
    dev
      ? order(name, ['--watch', '--watch-preserve-output', ...args], { DISABLE_PAYLOAD_HMR: 'true' })
      : order(name, args)
  const release = { NODE_ENV: 'production' }

  return {
    migrate: order('migrate', ['cms/migrate.ts']),
    seed: order('seed', ['seed/run.ts']),
    buildSite: order('build-site', [astro, 'build'], release),
    buildAdmin: order('build-admin', [next, 'build', 'cms'], release),
    origin: server('origin', roomForRequests, 'cms/server/main.ts'),
    worker: server('worker', 'cms/worker/main.ts'),
    admin: order('admin', [
      next,
      dev ? 'dev' : 'start',
      'cms',
      '--port',
      environment.ADMIN_PORT ?? '',
      '--hostname',
      '127.0.0.1',
    ]),
    /** Answers once the panel is up. */
    adminUrl: `http://127.0.0.1:${environment.ADMIN_PORT}/admin/login`,
    /** Hot reload of the site; the origin sends page requests there while developing. */
    site: (port: number) => order('site', [astro, 'dev', '--port', String(port), '--host', '127.0.0.1']),
  }
}

export type Programs = ReturnType<typeof programs>
