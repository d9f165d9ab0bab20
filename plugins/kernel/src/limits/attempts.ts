import { createHash } from 'node:crypto'
import { RateLimiterRes } from 'rate-limiter-flexible'
import { clientKey, isOwnMachine } from './client.ts'
import { type LimitStore, limiterOf } from './store.ts'
import { type AttemptKind, type AttemptScope, attemptLimits, attemptScopes, type Limit } from './table.ts'
import { type Verdict, verdictOf } from './verdict.ts'

export type Attempt = {
  kind: AttemptKind
  /** Where it comes from. */
  address: string
  /** Whose credentials are tried: an email, a session, a challenge. Only its hash is stored. */
  identity: string | null
}

export type CountedAttempt = {
  /** Why it may not be made; null when it may. */
  refused: Verdict | null
  /** Takes the try off the counts again; for one that succeeded. Does nothing where success counts too. */
  giveBack: () => Promise<void>
}

const hashed = (text: string) => createHash('sha256').update(text).digest('base64url')

const keysOf = ({ address, identity }: Attempt): Record<AttemptScope, string | null> => {
  const client = clientKey(address)
  const who = identity?.trim().toLowerCase() || null
  return {
    pair: who && hashed(`${client} ${who}`),
    identity: who && hashed(who),
    address: isOwnMachine(address) ? null : hashed(client),
  }
}

/**
 * Counts a try before it is made, so that no number of simultaneous ones gets past the limit. The first count that is
 * spent refuses; those behind it are not touched.
 */
export const countAttempt = async (store: LimitStore, attempt: Attempt): Promise<CountedAttempt> => {
  const { givesBack, ...limits }: { givesBack: boolean } & Partial<Record<AttemptScope, Limit>> =
    attemptLimits[attempt.kind]
  const keys = keysOf(attempt)
  const spent: (() => Promise<unknown>)[] = []
  for (const scope of attemptScopes) {
    const [limit, key] = [limits[scope], keys[scope]]
    if (!limit || !key) continue
    const limiter = limiterOf(store, `${attempt.kind}:${scope}`, limit)
    try {
      await limiter.consume(key)
      spent.push(() => limiter.reward(key))
    } catch (refused) {
      if (!(refused instanceof RateLimiterRes)) throw refused
      return { refused: verdictOf(attempt.kind, limit, refused, false), giveBack: async () => {} }
    }
  }
  const giveBack = async () => void (givesBack && (await Promise.all(spent.map((back) => back()))))
  return { refused: null, giveBack }
}
