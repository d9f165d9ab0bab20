import { defaultKeyHasher } from '@better-auth/api-key'
import type { Payload } from 'payload'
import { z } from 'zod'

/** One request by a key: whose and for what, or how many seconds to wait; null for a key that does not count. */
export type Claim = { user: string; scopes: string[] } | { waitSeconds: number } | null

const permissions = z.object({ scope: z.array(z.string()) })

/** What a key may do, as better-auth stores it. One that says nothing may nothing. */
export const scopesIn = (stored: string | null): string[] => {
  try {
    return permissions.safeParse(JSON.parse(stored ?? '{}')).data?.scope ?? []
  } catch {
    return []
  }
}

/** Characters; a key has 72. */
const longest = 200

const counts = 'key = $1 and enabled and (expires_at is null or expires_at > now())'
const refillsAt = `(last_refill_at + refill_interval * interval '1 millisecond')`
const isDue = `(last_refill_at is null or ${refillsAt} <= now())`

/**
 * Takes one from a key's quota and notes when, in one statement: of many requests at once no more pass than it has. The
 * columns are those of better-auth's quota (`remaining`, refilled to `refillAmount` every `refillInterval`), whose own
 * check takes four statements and refuses a steady client, because its window begins anew with each request.
 */
export const claimKey = async (payload: Payload, key: string): Promise<Claim> => {
  if (key.length > longest) return null
  const hash = await defaultKeyHasher(key)
  const claimed = await payload.db.pool.query<{ user: string; permissions: string | null }>(
    `update api_keys set
       remaining = case when ${isDue} then refill_amount else remaining end - 1,
       last_refill_at = case when ${isDue} then now() else last_refill_at end,
       last_request = now()
     where ${counts} and (${isDue} or remaining > 0)
     returning user_id as "user", permissions`,
    [hash],
  )
  const [row] = claimed.rows
  if (row) return { user: row.user, scopes: scopesIn(row.permissions) }
  const waiting = await payload.db.pool.query<{ seconds: number }>(
    `select greatest(1, ceil(extract(epoch from ${refillsAt} - now())))::int as seconds from api_keys where ${counts}`,
    [hash],
  )
  const [spent] = waiting.rows
  return spent ? { waitSeconds: spent.seconds } : null
}
