import type { TestProject } from 'vitest/node'
import { environmentOf, removeDir, type StartedAcademy, startAcademy, temporaryDir } from './startAcademy.ts'
import './provided.ts'

// One academy for all projects that want one. Each project loads this file anew, hence the place that all of them share.
const key = Symbol.for('academy under test')
type Shared = { [key]?: { started: Promise<StartedAcademy>; users: number } }
const shared = globalThis as Shared

/** Data folder of an academy that runs already, for whoever writes a test and does not want to wait for a start each time. */
const running = process.env.ACADEMY_UNDER_TEST

const provide = (project: TestProject, dataDir: string, environment: Record<string, string>): void =>
  project.provide('academy', {
    baseUrl: `http://localhost:${environment.PORT}`,
    databaseUrl: environment.DATABASE_URL ?? '',
    dataDir,
    environment,
  })

export const setup = async (project: TestProject): Promise<void> => {
  if (running) return provide(project, running, environmentOf(running))
  shared[key] ??= { started: launch(), users: 0 }
  shared[key].users += 1
  const academy = await shared[key].started
  provide(project, academy.dataDir, academy.environment())
}

export const teardown = async (): Promise<void> => {
  const current = shared[key]
  if (!current) return
  current.users -= 1
  if (current.users > 0) return
  shared[key] = undefined
  const academy = await current.started
  await academy.stop()
  removeDir(academy.dataDir)
}

const launch = async (): Promise<StartedAcademy> => {
  const academy = await startAcademy({ dataDir: temporaryDir('tests') })
  await academy.ready
  return academy
}
