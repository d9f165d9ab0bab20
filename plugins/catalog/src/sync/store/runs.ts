import type { CollectionSlug, Payload } from 'payload'
import { z } from 'zod'
import { syncStrings } from '../strings.ts'
import { type RunView, runView, type SyncTrigger } from '../view.ts'

const collection = 'course-sync-runs' as CollectionSlug

/** Runs that are kept. */
const kept = 20

const orNull = z.preprocess((value) => value ?? null, z.string().nullable())
const row = runView.extend({ id: z.string(), commit: orNull, finishedAt: orNull, reason: orNull })

export const lastRun = async (payload: Payload): Promise<RunView | null> => {
  const { docs } = await payload.find({ collection, sort: '-startedAt', limit: 1, pagination: false, depth: 0 })
  return docs[0] ? runView.parse(row.parse(docs[0])) : null
}

const forgetOld = async (payload: Payload): Promise<void> => {
  const { docs } = await payload.find({ collection, sort: '-startedAt', limit: kept, pagination: false, depth: 0 })
  const ids = z.array(z.object({ id: z.string() })).parse(docs)
  await payload.db.deleteMany({ collection, where: { id: { not_in: ids.map(({ id }) => id) } } })
}

/** Begins a run and answers its id. Whoever calls holds the lock, so that one which seems to run has died. */
export const beginRun = async (payload: Payload, trigger: SyncTrigger): Promise<string> => {
  const now = new Date().toISOString()
  await payload.db.updateMany({
    collection,
    where: { state: { equals: 'running' } },
    data: { state: 'failed', reason: syncStrings.failures.interrupted, finishedAt: now },
    returning: false,
  })
  const made = await payload.db.create({ collection, data: { state: 'running', trigger, startedAt: now } })
  await forgetOld(payload)
  return String(made.id)
}

type Ended = { commit: string | null; reason: string | null }

export const endRun = async (payload: Payload, id: string, { commit, reason }: Ended): Promise<void> => {
  const state = reason === null ? 'done' : 'failed'
  const data = { state, commit, reason, finishedAt: new Date().toISOString() }
  await payload.db.updateOne({ collection, id, data, returning: false })
}
