import { join } from 'node:path'
import type { TestProject } from 'vitest/node'
import { type MailServer, startMailServer } from './mailServer.ts'
import { environmentOf, removeDir, type StartedAcademy, startAcademy, temporaryDir } from './startAcademy.ts'
import './provided.ts'

// One academy for all projects that want one. Each project loads this file anew, hence the place that all of them share.
const key = Symbol.for('academy under test')
type Started = { academy: StartedAcademy; mail: MailServer; mailDir: string }
type Shared = { [key]?: { started: Promise<Started>; users: number } }
const shared = globalThis as Shared

/** Data folder of an academy that runs already, for whoever writes a test and does not want to wait for a start each time. */
const running = process.env.ACADEMY_UNDER_TEST

type Place = { dataDir: string; mailDir: string; environment: Record<string, string> }

const provide = (project: TestProject, { dataDir, mailDir, environment }: Place): void =>
  project.provide('academy', {
    baseUrl: `http://localhost:${environment.PORT}`,
    databaseUrl: environment.DATABASE_URL ?? '',
    dataDir,
    mailDir,
    environment,
  })

export const setup = async (project: TestProject): Promise<void> => {
  if (running) {
    return provide(project, {
      dataDir: running,
      mailDir: join(running, 'mailbox'),
      environment: environmentOf(running),
    })
  }
  shared[key] ??= { started: launch(), users: 0 }
  shared[key].users += 1
  const { academy, mailDir } = await shared[key].started
  provide(project, { dataDir: academy.dataDir, mailDir, environment: academy.environment() })
}

export const teardown = async (): Promise<void> => {
  const current = shared[key]
  if (!current) return
  current.users -= 1
  if (current.users > 0) return
  shared[key] = undefined
  const { academy, mail, mailDir } = await current.started
  await academy.stop()
  await mail.stop()
  for (const dir of [academy.dataDir, mailDir]) removeDir(dir)
}

const launch = async (): Promise<Started> => {
  const mailDir = temporaryDir('mail')
  const mail = await startMailServer(mailDir)
  const academy = await startAcademy({ dataDir: temporaryDir('tests') }, { SMTP_URL: mail.url })
  await academy.ready
  return { academy, mail, mailDir }
}
