import type { Endpoint, PayloadRequest } from 'payload'
import { authOf } from '../betterAuth.ts'
import type { AuthSettings } from '../options.ts'

/** Payload's request is the native one with properties added; better-auth wants it as it came. */
const nativeRequest = async (req: PayloadRequest): Promise<Request> => {
  const hasBody = req.method !== 'GET' && req.method !== 'HEAD'
  const body = hasBody && req.arrayBuffer ? await req.arrayBuffer() : undefined
  return new Request(req.url ?? '', { method: req.method, headers: req.headers, body })
}

/** Everything below `/api/auth` is better-auth's. */
export const betterAuthEndpoints = (settings: AuthSettings): Endpoint[] =>
  (['get', 'post'] as const).map((method) => ({
    path: '/auth/:path*',
    method,
    handler: async (req) => authOf(req.payload, settings).handler(await nativeRequest(req)),
  }))
