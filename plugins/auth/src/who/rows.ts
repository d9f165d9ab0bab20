import type { Payload, TypedUser } from 'payload'
import { USERS_SLUG } from '../contract.ts'

/** A person's row as Payload gives it, and the version of the table's row that it was read from. */
type Kept = { version: string; row: TypedUser }

/** Rows that a process remembers, the least recently used of them first. */
const room = 2000
const memories = new WeakMap<Payload, Map<string, Kept>>()

const memoryOf = (payload: Payload): Map<string, Kept> => {
  const known = memories.get(payload) ?? new Map<string, Kept>()
  memories.set(payload, known)
  return known
}

const remember = (memory: Map<string, Kept>, id: string, kept: Kept): void => {
  memory.delete(id)
  memory.set(id, kept)
  const [oldest] = memory.keys()
  if (memory.size > room && oldest !== undefined) memory.delete(oldest)
}

const versionOf = async (payload: Payload, id: string): Promise<string | null> => {
  const { rows } = await payload.db.pool.query<{ version: string }>({
    name: 'version-of-person',
    text: 'select xmin::text as version from users where id = $1',
    values: [id],
  })
  return rows[0]?.version ?? null
}

/**
 * A person's row as it is now: a role taken away counts at once. Payload's reading of it costs more than all the rest of
 * a request, so it is read anew only when its version is another one: Postgres gives a row a new `xmin` with each change.
 * The version is asked for each time, by the caller or here.
 */
export const rowNow = async (payload: Payload, id: string, given?: string): Promise<TypedUser | null> => {
  const version = given ?? (await versionOf(payload, id))
  if (version === null) return null
  const memory = memoryOf(payload)
  const kept = memory.get(id)
  const row =
    kept?.version === version
      ? kept.row
      : await payload.findByID({ collection: USERS_SLUG, id, depth: 0, disableErrors: true })
  if (!row) return null
  remember(memory, id, { version, row })
  return structuredClone(row)
}
