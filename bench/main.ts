import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { root } from '../scripts/bootstrap/paths.mjs'
import { removeDir, type StartedAcademy, startAcademy, temporaryDir } from '../tests/support/startAcademy.ts'
import { conditions } from './conditions.ts'
import { measureImports } from './imports.ts'
import { measureLearning } from './learning.ts'
import { measureLighthouse } from './lighthouse.ts'
import { measureLoad } from './load.ts'
import { measurePageWeights } from './pageWeights.ts'
import { measurePanel } from './panel.ts'
import { measurePublishing } from './publishing.ts'
import { measureRecommendations } from './recommendations.ts'
import { report, type Table } from './report.ts'
import { measureSearch } from './search.ts'
import { signIn } from './session.ts'
import { measureSignIn } from './signIn.ts'

/**
 * `npm run bench` measures a freshly started academy and prints what it saw; `npm run bench -- --write` also puts it into
 * docs/benchmarks.md. `--only load,search` runs some of it; `--sizes 50,1000` makes smaller catalogues, `--imported 10` a
 * smaller import, `--school 1000,50` a smaller school: students and courses.
 */
const flag = (name: string): string | undefined => {
  const position = process.argv.indexOf(`--${name}`)
  return position === -1 ? undefined : (process.argv[position + 1] ?? '')
}

const only = flag('only')?.split(',')
const sizes = (flag('sizes') ?? '50,1000,10000').split(',').map(Number)
const imported = Number(flag('imported') ?? 100)
const [students = 10_000, courses = 200] = flag('school')?.split(',').map(Number) ?? []
const wanted = (name: string) => !only || only.includes(name)

const tables: Table[] = []
const run = async (name: string, measure: () => Promise<Table[]>): Promise<void> => {
  if (!wanted(name)) return
  for (const table of await measure()) {
    tables.push(table)
    process.stdout.write(`\n${report([table])}`)
  }
}

/** An academy of its own for what these parts measure; none when none of them is wanted. */
const inAcademy = async (parts: string[], measure: (academy: StartedAcademy) => Promise<void>) => {
  if (!parts.some(wanted)) return
  const dataDir = temporaryDir('bench')
  const academy = await startAcademy({ dataDir })
  try {
    await academy.ready
    await measure(academy)
  } finally {
    await academy.stop()
    removeDir(dataDir)
  }
}

const ofReaders = ['weights', 'lighthouse', 'load', 'sign-in']
const ofAuthors = ['publishing', 'imports', 'search', 'panel']

await inAcademy([...ofReaders, ...ofAuthors], async ({ baseUrl, environment, supervisor }) => {
  const nextUrl = `http://127.0.0.1:${environment().ADMIN_PORT}`
  const editor = await signIn(baseUrl, 'editor')
  await run('weights', () => measurePageWeights(baseUrl))
  await run('lighthouse', () => measureLighthouse(baseUrl))
  await run('load', () => measureLoad({ baseUrl, nextUrl, cookie: editor.cookie }))
  await run('sign-in', () => measureSignIn(baseUrl))
  await run('publishing', () => measurePublishing({ baseUrl, editor: editor.send, environment: environment(), sizes }))
  await run('imports', () => measureImports({ baseUrl, editor, supervisor: supervisor.pid ?? 0, courses: imported }))
  await run('search', () => measureSearch(baseUrl))
  await run('panel', () => measurePanel({ baseUrl, editor }))
})

// A school of the size that is asked for, beside nothing that the other parts made.
await inAcademy(['learning'], async ({ baseUrl, dataDir, environment }) =>
  run('learning', () =>
    measureLearning({
      baseUrl,
      databaseUrl: environment().DATABASE_URL ?? '',
      dataDir,
      size: { students, courses, each: 10 },
    }),
  ),
)
await run('recommendations', measureRecommendations)

const text = `# Benchmarks\n\n${conditions()}\n\n${report(tables)}`
if (process.argv.includes('--write')) writeFileSync(join(root, 'docs', 'benchmarks.md'), text)
process.exit(0)
