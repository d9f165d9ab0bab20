import { type CollectionSlug, createLocalReq, type Payload } from 'payload'
import { z } from 'zod'
import { isPublic, readRows } from '../../content/loadRows.ts'
import { EDITIONS } from '../store/rows.ts'
import { recordEdition } from './record.ts'

const idRow = z.object({ id: z.string() })
const ofEdition = z.object({ course: z.preprocess((value) => (value as { id?: unknown })?.id ?? value, z.string()) })

/**
 * Gives every course that was published before there were editions its first one, as it is shown today; a course that has
 * one is left alone. Each is a transaction of its own, so that an interrupted run goes on where it stopped. Answers how many
 * were made.
 */
export const recordMissingEditions = async (payload: Payload): Promise<number> => {
  const published = await readRows({ payload }, 'courses' as CollectionSlug, idRow, isPublic)
  const known = new Set((await readRows({ payload }, EDITIONS, ofEdition)).map(({ course }) => course))
  const missing = published.filter(({ id }) => !known.has(id))
  for (const { id } of missing) await recordEdition(id, await createLocalReq({}, payload))
  return missing.length
}
