import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { root } from './bootstrap/paths.mjs'
import { report } from './bootstrap/terminal.mjs'
import { adminBuild, ensureBuilt, siteBuild } from './supervisor/builds.ts'
import { createChildren } from './supervisor/children.ts'
import { programs } from './supervisor/programs.ts'

// `npm run build`: compiles the site (dist/site) and builds the admin panel (cms/.next), each only when its inputs changed.

const dataDir = join(root, '.runtime')
mkdirSync(dataDir, { recursive: true })
const children = createChildren({ dataDir, verbose: true, record: () => {}, onHopeless: report })
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => children.kill())

try {
  const run = programs({ NEXT_TELEMETRY_DISABLED: '1', ASTRO_TELEMETRY_DISABLED: '1' }, false)
  await ensureBuilt(siteBuild(run), children)
  await ensureBuilt(adminBuild(run), children)
  process.exit(0)
} catch (err) {
  report(err)
  process.exit(1)
}
