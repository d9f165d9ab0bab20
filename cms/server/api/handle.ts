import { HttpError } from '@academy/kernel'
import type { Context } from 'hono'
import { handleEndpoints, type SanitizedConfig } from 'payload'
import { z } from 'zod'
import { errorReply } from '../errors.ts'
import type { OriginEnv } from '../origin.ts'
import { decodedPath } from '../release/resolve.ts'
import { errors } from '../strings.ts'
import { uniformRefusal } from './replies.ts'
import { nativeRequest } from './request.ts'

const waiting = z.object({ retryAfterSeconds: z.number() })

/** A too large body may still be in the connection: that one is not used again. Whoever came too often is told when. */
const headersOf = ({ status, data }: HttpError): Record<string, string> => {
  if (status === 413) return { Connection: 'close' }
  const { data: wait } = waiting.safeParse(data.details)
  return wait ? { 'Retry-After': String(wait.retryAfterSeconds) } : {}
}

/** A refusal made by the origin itself. */
export const refused = (error: HttpError, requestId: string): Response =>
  errorReply(error.status, error.data.code, error.message, requestId, headersOf(error))

const finished = (reply: Response, method: string): Response => {
  const headers = new Headers(reply.headers)
  if (!headers.has('cache-control')) headers.set('cache-control', 'no-store')
  return new Response(method === 'HEAD' ? null : reply.body, { status: reply.status, headers })
}

/** Everything below `/api`, answered by Payload in this process and without Next. */
export const apiHandler =
  (config: SanitizedConfig | Promise<SanitizedConfig>) =>
  async (c: Context<OriginEnv>): Promise<Response> => {
    const requestId = c.get('requestId')
    if (decodedPath(c.req.path) === null) return errorReply(400, 'http/bad-url', errors.badUrl, requestId)
    try {
      const { request, problem } = await nativeRequest(c)
      const reply = await handleEndpoints({ config, request })
      const wrong = problem()
      if (wrong) throw wrong
      return reply.status >= 400 ? await uniformRefusal(reply, c.req.path, requestId) : finished(reply, c.req.method)
    } catch (error) {
      if (error instanceof HttpError) return refused(error, requestId)
      throw error
    }
  }
