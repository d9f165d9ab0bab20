import { countAddress, limitHeaders, tooManyRequests } from '@academy/kernel'
import { createMiddleware } from 'hono/factory'
import { errorReply } from './errors.ts'
import type { OriginEnv } from './origin.ts'

/**
 * Counts what each address asks of the API before anything else is done for it; pages are not counted. Every counted
 * reply says what is left.
 */
export const apiLimit = createMiddleware<OriginEnv>(async (c, next) => {
  const verdict = await countAddress(c.get('client'))
  if (verdict && !verdict.allowed) {
    const { status, data, message } = tooManyRequests(verdict)
    return errorReply(status, data.code, message, c.get('requestId'), limitHeaders(verdict))
  }
  for (const [name, value] of Object.entries(verdict ? limitHeaders(verdict) : {})) {
    c.env.outgoing.setHeader(name, value)
  }
  return next()
})
