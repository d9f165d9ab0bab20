import type { PayloadRequest, Where } from 'payload'
import { z } from 'zod'
import { newerThan, oldBefore } from '../domain/freshness/freshness.ts'
import { readMeasure } from './measure.ts'

export type Stating = 'courses' | 'lessons'

const statedWords = z.array(z.object({ 'verified.with': z.string().nullable() }))

/** Every statement of a collection once: few, however many documents there are. */
const wordsIn = async (collection: Stating, req: PayloadRequest): Promise<string[]> => {
  const { values } = await req.payload.findDistinct({ collection, field: 'verified.with', depth: 0, req })
  return statedWords.parse(values).flatMap((value) => value['verified.with'] ?? [])
}

/** What stale statements of a collection look like, as alternatives: `isStale` for a query. */
export const staleConditions = async (collection: Stating, req: PayloadRequest, now: Date): Promise<Where[]> => {
  const measure = await readMeasure({ payload: req.payload, req })
  const isOld = { 'verified.on': { less_than: oldBefore(now, measure).toISOString() } }
  const outdated = (await wordsIn(collection, req)).filter((words) => newerThan(words, measure).length > 0)
  return [
    { and: [{ 'verified.with': { exists: true } }, isOld] },
    ...(outdated.length > 0 ? [{ and: [{ 'verified.with': { in: outdated } }] }] : []),
  ]
}
