import { type Failure, step } from '../bootstrap/terminal.mjs'
import { adminBuild, ensureBuilt, isUpToDate, siteBuild } from './builds.ts'
import { type Children, createChildren } from './children.ts'
import { type Claim, claimDataDir } from './claim.ts'
import { prepareDatabase } from './database.ts'
import { openDataDir, resetDataDir } from './dataDir.ts'
import { academyEnvironment, publishEnvironment, withdrawEnvironment } from './environment.ts'
import { freePort, refuseTaken, rememberedPorts } from './ports.ts'
import { startPostgres } from './postgres.ts'
import { type Programs, programs } from './programs.ts'
import { secretsOf } from './secrets.ts'
import type { Settings } from './settings.ts'
import { answers, until } from './until.ts'

export type Academy = {
  /** Starts everything; resolves when all of it answers. */
  start: () => Promise<void>
  /** Stops all children in order, Postgres last; may be called at any time. */
  stop: () => Promise<void>
  kill: () => void
}

type Given = {
  settings: Settings
  /** The catalogue can be read; the admin panel may still be in the making. */
  onCatalogue: () => void
  /** A child cannot be kept alive. */
  onHopeless: (failure: Failure) => void
}

/** One academy on one machine: its processes, from the data folder to the admin panel. */
export const createAcademy = ({ settings, onCatalogue, onHopeless }: Given): Academy => {
  const { dataDir, port, dev } = settings
  let claim: Claim | null = null
  let children: Children | null = null

  const start = async () => {
    openDataDir(dataDir)
    claim = await claimDataDir(dataDir)
    if (settings.reset) resetDataDir(dataDir)
    openDataDir(dataDir)
    await refuseTaken(port)
    children = createChildren({ dataDir, verbose: dev, record: claim.record, onHopeless })
    const { environment, run } = await prepareEnvironment(settings, children)
    await Promise.all([
      prepareDatabase({ url: environment.DATABASE_URL ?? '', dataDir, programs: run, children }),
      ensureBuilt(siteBuild(run), children),
    ])
    const catalogue = serveCatalogue(settings, children, run).then(onCatalogue)
    await Promise.all([catalogue, serveAdmin(settings, children, run, catalogue)])
  }

  const stop = async () => {
    claim?.markStopping()
    await children?.stop('postgres')
    withdrawEnvironment(dataDir)
    claim?.release()
  }

  return { start, stop, kill: () => children?.kill() }
}

const prepareEnvironment = async (settings: Settings, children: Children) => {
  const { dataDir, dev } = settings
  const secrets = secretsOf(dataDir)
  const ports = await rememberedPorts(dataDir)
  const databaseUrl =
    settings.databaseUrl ?? (await embeddedPostgres(dataDir, ports.postgres, secrets.postgresPassword, children))
  const environment = academyEnvironment({ settings, ports, secrets, databaseUrl })
  const sitePort = dev ? await freePort() : null
  if (sitePort) environment.DEV_SITE_URL = `http://127.0.0.1:${sitePort}`
  publishEnvironment(dataDir, environment)
  const run = programs(environment, dev)
  if (sitePort) children.keep(run.site(sitePort))
  return { environment, run }
}

const embeddedPostgres = (dataDir: string, port: number, password: string, children: Children): Promise<string> =>
  step('Start Postgres', async (note) => {
    const { url, home } = await startPostgres({ dataDir, port, password, children })
    note(`127.0.0.1:${port}, data in ${home}`)
    return url
  })

const serveCatalogue = async ({ port }: Settings, children: Children, run: Programs) => {
  await step('Start the academy and publish its catalogue', async () => {
    children.keep(run.worker)
    children.keep(run.origin)
    await until('the catalogue answers', 240_000, () => answers(`http://127.0.0.1:${port}/`))
  })
}

/** Milliseconds. While developing, the first answer waits until the panel is compiled, on a machine that may have other work. */
const patience = { built: 180_000, compiling: 900_000 }

/** The panel starts beside the catalogue when it is built already; its build waits until readers have their pages. */
const serveAdmin = async ({ dev }: Settings, children: Children, run: Programs, catalogue: Promise<void>) => {
  const build = adminBuild(run)
  if (!dev && !isUpToDate(build)) {
    await catalogue
    await ensureBuilt(build, children)
  }
  await step('Start the admin panel', async () => {
    children.keep(run.admin)
    await until('the admin panel answers', dev ? patience.compiling : patience.built, () => answers(run.adminUrl))
  })
}
