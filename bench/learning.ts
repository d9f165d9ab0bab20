import { atRest } from './atRest.ts'
import { measureKills } from './kills.ts'
import { ask, beat, complete, type Learner, learnersIn, mixed, view } from './learners.ts'
import { percentile, type Table } from './report.ts'
import { fillSchool, type Size } from './school.ts'
import { sendSteadily } from './steady.ts'

/** People who learn at the same time. */
const learners = 20
const tries = 60
const steadySeconds = 15
const rates = [100, 150, 200, 250, 300, 400, 500, 600] as const
const bound = 200

type Given = { baseUrl: string; databaseUrl: string; dataDir: string; size: Size }

/** What is written comes last: tasks follow from it. */
const targets = {
  progress: (baseUrl: string, learner: Learner) => ask(baseUrl, learner, '/api/users/me/progress'),
  enrollments: (baseUrl: string, learner: Learner) => ask(baseUrl, learner, '/api/users/me/enrollments'),
  'lesson page': view,
  heartbeat: beat,
  complete,
}

/** Milliseconds of each of `tries`, one after another, after a warm-up. */
const timesOf = async (send: (index: number) => Promise<boolean>): Promise<number[]> => {
  const taken: number[] = []
  for (let index = 0; index < tries + 20; index++) {
    const begun = performance.now()
    if (!(await send(index))) throw new Error('A request was refused.')
    if (index >= 20) taken.push(performance.now() - begun)
  }
  return taken
}

const timesOfAll = async (baseUrl: string, learner: Learner): Promise<Record<string, number>> => {
  const medians: Record<string, number> = {}
  for (const [name, send] of Object.entries(targets))
    medians[name] = percentile(await timesOf((index) => send(baseUrl, learner, index)), 0.5)
  return medians
}

const rampOf = async (baseUrl: string, all: Learner[]): Promise<(string | number)[][]> => {
  const rows: (string | number)[][] = []
  const sendAt = (rate: number) =>
    sendSteadily(rate, (index) => index < rate * steadySeconds, mixed(baseUrl, all, complete))
  await sendAt(rates[0])
  for (const rate of rates) {
    const sent = await sendAt(rate)
    const taken = sent.map(({ milliseconds }) => milliseconds)
    const p95 = percentile(taken, 0.95)
    rows.push([rate, percentile(taken, 0.5).toFixed(1), p95.toFixed(1), sent.filter(({ ok }) => !ok).length])
    if (p95 > bound) break
  }
  return rows
}

/** Learners' reads and writes in an empty school and in a full one, what mixed traffic the full one bears, and what is left of it after kill -9. */
export const measureLearning = async ({ baseUrl, databaseUrl, dataDir, size }: Given): Promise<Table[]> => {
  const few = await fillSchool(databaseUrl, { students: learners, courses: 10, each: 5 }, learners)
  const all = await learnersIn(baseUrl, learners)
  const [first] = all
  if (!first) throw new Error('Nobody learns.')
  await atRest(databaseUrl)
  const empty = await timesOfAll(baseUrl, first)
  const many = await fillSchool(databaseUrl, size, learners)
  await atRest(databaseUrl)
  const full = await timesOfAll(baseUrl, first)
  const times = Object.keys(targets).map((name) => {
    const [before = 0, after = 0] = [empty[name], full[name]]
    return [name, before.toFixed(1), after.toFixed(1), (after / before).toFixed(2)]
  })
  await atRest(databaseUrl)
  return [
    {
      title: 'Learning, in an empty school and in a full one',
      note: `${few} rows of progress beside ${many}: ${size.students} students in ${size.courses} courses. Medians of ${tries} requests one after another, of a student in five courses, once tasks and database are at rest.`,
      head: ['what', 'empty, ms', 'full, ms', 'times'],
      rows: times,
    },
    {
      title: 'Mixed traffic of learners in the full school',
      note: `70 % lesson pages, 20 % heartbeats, 10 % completions by ${learners} students, ${steadySeconds} s at each rate, sent steadily; after as long at the first of them; latencies count from when a request was due. It ends where the 95th percentile passes ${bound} ms.`,
      head: ['requests/s', 'p50 ms', 'p95 ms', 'refused'],
      rows: await rampOf(baseUrl, all),
    },
    await measureKills({ baseUrl, databaseUrl, dataDir }, all),
  ]
}
