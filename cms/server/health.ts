import type { Payload } from 'payload'
import { z } from 'zod'
import type { LiveReleases } from './release/live.ts'

export const healthView = z.object({
  status: z.enum(['ok', 'degraded', 'down']),
  live: z.boolean().describe('The process answers.'),
  ready: z.boolean().describe('It can serve readers: the database answers and a release is live.'),
  checks: z.object({ database: z.boolean(), release: z.boolean() }),
  release: z.object({ number: z.int(), builtAt: z.string(), siteBuild: z.string() }).nullable(),
  versions: z.object({ app: z.string(), node: z.string(), payload: z.string() }),
})
export type HealthView = z.infer<typeof healthView>

export type Health = () => Promise<HealthView>

type Sources = { payload: Payload; releases: LiveReleases; versions: HealthView['versions'] }

/** A database that takes longer than this counts as away, in milliseconds. */
const patience = 2_000

const answersInTime = (question: Promise<unknown>): Promise<boolean> => {
  const tooLate = new Promise<boolean>((resolve) => setTimeout(() => resolve(false), patience).unref())
  return Promise.race([
    question.then(
      () => true,
      () => false,
    ),
    tooLate,
  ])
}

/** What a load balancer and an operator ask. Without a release the API still works: degraded, not down. */
export const healthOf =
  ({ payload, releases, versions }: Sources): Health =>
  async () => {
    const [database, live] = await Promise.all([
      answersInTime(payload.db.drizzle.execute('select 1')),
      Promise.resolve(releases.current()),
    ])
    const ready = database && live !== null
    const status = ready ? 'ok' : database ? 'degraded' : 'down'
    const release = live && (({ number, builtAt, siteBuild }) => ({ number, builtAt, siteBuild }))(live.manifest)
    return { status, live: true, ready, checks: { database, release: live !== null }, release, versions }
  }
