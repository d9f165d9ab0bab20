import type { CollectionSlug, Payload, Where } from 'payload'
import { z } from 'zod'
import { readRows } from '../content/loadRows.ts'
import { strings } from './strings.ts'
import { type ReleaseView, releaseStatus } from './view.ts'

const RELEASES = 'releases' as CollectionSlug

const count = z.preprocess((value) => value ?? 0, z.number())
const maybeText = z.preprocess((value) => value ?? null, z.string().nullable())
const row = z.object({
  number: z.number(),
  status: z.enum(releaseStatus),
  trigger: z.preprocess((value) => value ?? '', z.string()),
  by: maybeText,
  reason: maybeText,
  startedAt: z.string(),
  finishedAt: maybeText,
  durationMs: z.preprocess((value) => value ?? null, z.number().nullable()),
  siteBuild: maybeText,
  pages: z.preprocess((value) => value ?? {}, z.object({ rendered: count, reused: count, total: count })),
  hook: maybeText,
})
export type ReleaseRow = z.infer<typeof row>

/** Rows of the `releases` collection, newest first. */
export const readReleases = (payload: Payload, where: Where = {}): Promise<ReleaseRow[]> =>
  readRows({ payload }, RELEASES, row, where, '-number')

export const toView = (
  { siteBuild: _siteBuild, ...view }: ReleaseRow,
  names: ReadonlyMap<string, string>,
): ReleaseView => ({
  ...view,
  by: view.by && (names.get(view.by) ?? null),
})

const update = async (payload: Payload, where: Where, data: Record<string, unknown>): Promise<void> => {
  await payload.db.updateMany({ collection: RELEASES, where, data, returning: false })
}

/**
 * Settles rows that a stopped worker left behind; to be called by whoever holds the lock. The release that readers see
 * is live whatever its row says. Returns how many builds were interrupted.
 */
export const failInterrupted = async (payload: Payload, live: number | null): Promise<number> => {
  if (live !== null) await recordLive(payload, live, 'retired')
  const where = { status: { equals: 'building' } }
  const stale = await readReleases(payload, where)
  const finishedAt = new Date().toISOString()
  if (stale.length > 0) await update(payload, where, { status: 'failed', reason: strings.reasons.crashed, finishedAt })
  return stale.length
}

/** Opens a release's row; numbers only ever rise, whatever lies on disk. */
export const startRecord = async (
  payload: Payload,
  data: { number: number; trigger: string; by: string | null; siteBuild: string | null },
) => {
  const startedAt = new Date().toISOString()
  await payload.db.create({ collection: RELEASES, data: { ...data, status: 'building', startedAt }, returning: false })
}

export const recordFailure = (
  payload: Payload,
  number: number,
  reason: string,
  timings: Record<string, number>,
  durationMs: number,
) =>
  update(
    payload,
    { number: { equals: number } },
    { status: 'failed', reason, timings, durationMs, finishedAt: new Date().toISOString() },
  )

/** Marks one release live and the one before it as left; what was live is `leftAs`. */
export const recordLive = async (
  payload: Payload,
  number: number,
  leftAs: 'retired' | 'rolled-back',
  data: Record<string, unknown> = {},
): Promise<void> => {
  await update(
    payload,
    { and: [{ status: { equals: 'live' } }, { number: { not_equals: number } }] },
    { status: leftAs },
  )
  await update(payload, { number: { equals: number } }, { ...data, status: 'live' })
}
