import type { PayloadRequest } from 'payload'
import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible'
import { addressOf, clientKey, isOwnMachine } from './client.ts'
import { apiLimits } from './table.ts'
import { limitHeaders, tooManyRequests, type Verdict, verdictOf } from './verdict.ts'

type Scope = keyof typeof apiLimits

const counter = (scope: Scope) =>
  new RateLimiterMemory({ keyPrefix: scope, points: apiLimits[scope].points, duration: apiLimits[scope].seconds })

/** In this process's memory: see `apiLimits`. */
const counters = { address: counter('address'), person: counter('person') }

const count = async (scope: Scope, key: string): Promise<Verdict> => {
  try {
    return verdictOf(scope, apiLimits[scope], await counters[scope].consume(key), true)
  } catch (refused) {
    if (refused instanceof RateLimiterRes) return verdictOf(scope, apiLimits[scope], refused, false)
    throw refused
  }
}

/** Counts a request of an address; null where the address is not counted. */
export const countAddress = async (address: string): Promise<Verdict | null> =>
  isOwnMachine(address) ? null : count('address', clientKey(address))

/** Counts a request of whoever is signed in, by session, key or token. Throws HttpError 429. */
export const countPerson = async (req: PayloadRequest): Promise<void> => {
  if (!req.user || isOwnMachine(addressOf(req.headers))) return
  const verdict = await count('person', String(req.user.id))
  if (verdict.allowed) return
  req.responseHeaders = new Headers([...(req.responseHeaders ?? []), ...Object.entries(limitHeaders(verdict))])
  throw tooManyRequests(verdict)
}
