import { HttpError } from '@academy/kernel'
import type { Endpoint, PayloadRequest } from 'payload'
import { mayWhileImpersonating } from '../domain/impersonation.ts'
import { mayUseCookie } from '../domain/trustedOrigin.ts'
import { withoutToken } from '../domain/withoutToken.ts'
import type { AuthSettings } from '../options.ts'
import { authOf } from '../server/betterAuth.ts'
import { lookingCookie } from '../server/impersonation.ts'
import { noteStopped } from './impersonation.ts'
import { impersonatorOf, refuseWhileImpersonating } from './people.ts'

const foreignOrigin = () =>
  new HttpError(
    403,
    'auth/foreign-origin',
    'This was asked for by a page of another site. Do it from the academy itself.',
  )

/**
 * Our own rule has the say, whatever better-auth's is: it checks nothing when a variable says that tests are running, and
 * refuses programs, which send no `Origin`. What passes comes from ourselves. Throws HttpError 403 `auth/foreign-origin`.
 */
const headersFor = (req: PayloadRequest, settings: AuthSettings): Headers => {
  const headers = new Headers(req.headers)
  if (!mayUseCookie({ method: req.method ?? 'GET', headers }, settings)) throw foreignOrigin()
  if (!headers.has('origin')) headers.set('origin', settings.publicUrl)
  return headers
}

/** Payload's request is the native one with properties added; better-auth wants it plain. */
const nativeRequest = async (req: PayloadRequest, settings: AuthSettings): Promise<Request> => {
  const hasBody = req.method !== 'GET' && req.method !== 'HEAD'
  const sent = hasBody && req.arrayBuffer ? await req.arrayBuffer() : undefined
  // An empty body is none: better-auth would ask for its type.
  const body = sent?.byteLength ? sent : undefined
  return new Request(req.url ?? '', { method: req.method, headers: headersFor(req, settings), body })
}

/** Below `/api/auth`, as it was written: whatever is unusual about it is not in any list of ours. */
const pathBelow = ({ url }: PayloadRequest): string => new URL(url ?? '').pathname.replace(/^\/api\/auth/, '')

/** Redirects are called JSON as well, and have no body. */
const tellingNoToken = async (reply: Response): Promise<Response> => {
  if (!reply.ok || !reply.headers.get('content-type')?.startsWith('application/json')) return reply
  const headers = new Headers(reply.headers)
  headers.delete('content-length')
  const body = JSON.stringify(withoutToken(await reply.json()))
  return new Response(body, { status: reply.status, headers })
}

/** Signing out ends the looking as well. */
export const leftWhileLooking = async (req: PayloadRequest, settings: AuthSettings, reply: Response) => {
  await noteStopped(settings, req, 'signed-out')
  const headers = new Headers(reply.headers)
  headers.append('set-cookie', lookingCookie(settings, 0))
  return new Response(reply.body, { status: reply.status, headers })
}

/** Everything below `/api/auth` is better-auth's. */
export const betterAuthEndpoints = (settings: AuthSettings): Endpoint[] =>
  (['get', 'post'] as const).map((method) => ({
    path: '/auth/:path*',
    method,
    handler: async (req) => {
      const path = pathBelow(req)
      if (!mayWhileImpersonating(path)) refuseWhileImpersonating(req)
      const answer = await authOf(req.payload, settings).handler(await nativeRequest(req, settings))
      const reply = await tellingNoToken(answer)
      const hasLeft = path === '/sign-out' && reply.ok && impersonatorOf(req) !== null
      return hasLeft ? leftWhileLooking(req, settings, reply) : reply
    },
  }))
