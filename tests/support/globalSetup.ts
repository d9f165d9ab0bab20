import type { TestProject } from 'vitest/node'
import { removeDir, type StartedAcademy, startAcademy, temporaryDir } from './startAcademy.ts'
import './provided.ts'

// One academy for all projects that want one. Each project loads this file anew, hence the place that all of them share.
const key = Symbol.for('academy under test')
type Shared = { [key]?: { started: Promise<StartedAcademy>; users: number } }
const shared = globalThis as Shared

export const setup = async (project: TestProject): Promise<void> => {
  shared[key] ??= { started: launch(), users: 0 }
  shared[key].users += 1
  const academy = await shared[key].started
  const environment = academy.environment()
  project.provide('academy', {
    baseUrl: academy.baseUrl,
    databaseUrl: environment.DATABASE_URL ?? '',
    dataDir: academy.dataDir,
    environment,
  })
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
