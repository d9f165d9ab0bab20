import { join, resolve } from 'node:path'
import { z } from 'zod'
import { root } from '../bootstrap/paths.mjs'
import { Failure } from '../bootstrap/terminal.mjs'

/** What `scripts/start.mjs` read from the command line. */
export const startOrder = z.object({
  port: z.int().nullable(),
  /** Absolute. */
  dataDir: z.string().nullable(),
  reset: z.boolean(),
  dev: z.boolean(),
  /** When the person pressed Enter, in ms. */
  startedAt: z.number(),
})
export type StartOrder = z.infer<typeof startOrder>

const orAbsent = <T extends z.ZodType>(type: T) =>
  z.preprocess((value) => (value === '' ? undefined : value), type.optional())
const number = orAbsent(z.coerce.number().int().min(1).max(65_535))
const filled = orAbsent(z.string())
const given = z.object({
  PORT: number,
  ADMIN_PORT: number,
  WORKER_PORT: number,
  DATA_DIR: filled,
  DATABASE_URL: filled,
})

export type Settings = {
  port: number
  dataDir: string
  dev: boolean
  reset: boolean
  startedAt: number
  /** Set by the person; a free port is chosen otherwise. */
  adminPort?: number
  workerPort?: number
  /** Set by the person; the embedded Postgres is used otherwise. */
  databaseUrl?: string
}

/** The command line wins over the environment (and `.env`), which wins over the defaults. */
export const settingsFrom = (order: StartOrder, environment: NodeJS.ProcessEnv): Settings => {
  const parsed = given.safeParse(environment)
  if (!parsed.success) throw new Failure(`Bad environment:\n${z.prettifyError(parsed.error)}`, 'See .env.example.')
  const { PORT, ADMIN_PORT, WORKER_PORT, DATA_DIR, DATABASE_URL } = parsed.data
  return {
    port: order.port ?? PORT ?? 3000,
    dataDir: order.dataDir ?? (DATA_DIR ? resolve(root, DATA_DIR) : join(root, '.data')),
    dev: order.dev,
    reset: order.reset,
    startedAt: order.startedAt,
    adminPort: ADMIN_PORT,
    workerPort: WORKER_PORT,
    databaseUrl: DATABASE_URL,
  }
}
