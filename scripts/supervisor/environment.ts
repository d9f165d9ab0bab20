import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { writePrivately } from './files.ts'
import type { InnerPorts } from './ports.ts'
import type { Secrets } from './secrets.ts'
import type { Settings } from './settings.ts'

/** What every child is told beside what it inherits; `cms/env.ts` reads it. */
export type AcademyEnvironment = Record<string, string>

type Given = { settings: Settings; ports: InnerPorts; secrets: Secrets; databaseUrl: string }

export const academyEnvironment = ({ settings, ports, secrets, databaseUrl }: Given): AcademyEnvironment => ({
  NODE_ENV: settings.dev ? 'development' : 'production',
  ACADEMY_DEMO: '1',
  PORT: String(settings.port),
  ADMIN_PORT: String(settings.adminPort ?? ports.admin),
  WORKER_PORT: String(settings.workerPort ?? ports.worker),
  PUBLIC_URL: process.env.PUBLIC_URL || `http://localhost:${settings.port}`,
  DATA_DIR: settings.dataDir,
  DATABASE_URL: databaseUrl,
  PAYLOAD_SECRET: process.env.PAYLOAD_SECRET || secrets.payloadSecret,
  AUTH_SECRET: process.env.AUTH_SECRET || secrets.authSecret,
  NEXT_TELEMETRY_DISABLED: '1',
  ASTRO_TELEMETRY_DISABLED: '1',
})

const fileIn = (dataDir: string) => join(dataDir, 'academy.env')

/** While the academy runs, other programs (`scripts/run.mjs`) find its database and secrets here. */
export const publishEnvironment = (dataDir: string, environment: AcademyEnvironment): void => {
  const lines = Object.entries(environment).map(([name, value]) => `${name}="${value}"`)
  writePrivately(fileIn(dataDir), `${lines.join('\n')}\n`)
}

export const withdrawEnvironment = (dataDir: string): void => rmSync(fileIn(dataDir), { force: true })
