import { setTimeout as wait } from 'node:timers/promises'
import pg from 'pg'
import { answers, until } from '../scripts/supervisor/until.ts'
import { childrenOf } from '../tests/support/startAcademy.ts'
import { ask, type Learner, mixed } from './learners.ts'
import { ms, percentile, type Table } from './report.ts'
import { keyOf, lessonsPerCourse } from './school.ts'
import { sendSteadily } from './steady.ts'

const times = 10
const perSecond = 100
/** Between a return and the next kill, under the load: the supervisor gives up on what dies five times in half a minute. */
const betweenMs = 8000
/** The school's students have not done the lessons from here on. */
const firstUndone = 11

type Given = { baseUrl: string; databaseUrl: string; dataDir: string }
type Completion = { enrollment: string; lesson: string }

/** What a learner completes as their `turn`-th lesson: each one once, as long as there are others. */
const completionOf = ({ courses }: Learner, turn: number): Completion | undefined => {
  const each = lessonsPerCourse - firstUndone
  const at = courses[Math.floor(turn / each)]
  return at && { enrollment: at.enrollment, lesson: keyOf(at.course, firstUndone + (turn % each)) }
}

/** How many of these the database has, with their step in the ledger. */
const kept = async (databaseUrl: string, completions: Completion[]): Promise<number> => {
  const client = new pg.Client({ connectionString: databaseUrl })
  await client.connect()
  try {
    const { rows } = await client.query<{ count: string }>(
      `select count(*) from unnest($1::uuid[], $2::text[]) as told (enrollment, lesson)
       join lesson_progress p on p.enrollment_id = told.enrollment and p.lesson_key = told.lesson and p.fraction = 1
       where exists (select 1 from progress_ledger l where l.enrollment_id = told.enrollment and l.lesson_key = told.lesson)`,
      [completions.map(({ enrollment }) => enrollment), completions.map(({ lesson }) => lesson)],
    )
    return Number(rows[0]?.count)
  } finally {
    await client.end()
  }
}

/** Kills origin and worker at once and answers after how many milliseconds both were back. */
const killBoth = async ({ baseUrl, dataDir }: Given): Promise<number> => {
  const begun = performance.now()
  const victims = childrenOf(dataDir).filter(({ name }) => name === 'origin' || name === 'worker')
  for (const { pid } of victims) process.kill(pid, 'SIGKILL')
  const isNew = (name: string) =>
    childrenOf(dataDir).some((each) => each.name === name && !victims.some(({ pid }) => pid === each.pid))
  await until('origin and worker run again', 60_000, async () => isNew('origin') && isNew('worker'))
  await until('the academy is ready again', 60_000, () => answers(`${baseUrl}/api/courses`))
  return performance.now() - begun
}

/** Kills origin and worker again and again under learners' traffic, and looks for every completion that was acknowledged. */
export const measureKills = async (given: Given, all: Learner[]): Promise<Table> => {
  const acknowledged: Completion[] = []
  let asked = 0
  const write = async (baseUrl: string, learner: Learner, turn: number): Promise<boolean> => {
    const completion = completionOf(learner, turn)
    if (!completion) throw new Error('There is nothing left to complete.')
    asked += 1
    const ok = await ask(baseUrl, learner, `/api/lessons/${completion.lesson}/complete`, {})
    if (ok) acknowledged.push(completion)
    return ok
  }
  let isOver = false
  const sending = sendSteadily(perSecond, () => !isOver, mixed(given.baseUrl, all, write))
  const returns: number[] = []
  try {
    for (let count = 0; count < times; count++) {
      await wait(betweenMs)
      returns.push(await killBoth(given))
    }
    await wait(betweenMs)
  } finally {
    isOver = true
  }
  const sent = await sending
  return {
    title: 'kill -9 of origin and worker under that traffic',
    note: `Both ${times} times, ${betweenMs / 1000} s after they were back, at ${perSecond} requests a second of the same mix, each completion of another lesson. “Found” are completions that were acknowledged and are in progress and ledger afterwards.`,
    head: ['requests', 'unanswered', 'completions asked', 'acknowledged', 'found', 'back after, p50', 'at most'],
    rows: [
      [
        sent.length,
        sent.filter(({ ok }) => !ok).length,
        asked,
        acknowledged.length,
        await kept(given.databaseUrl, acknowledged),
        ms(percentile(returns, 0.5)),
        ms(Math.max(...returns)),
      ],
    ],
  }
}
