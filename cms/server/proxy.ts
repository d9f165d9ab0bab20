import http from 'node:http'
import { Readable } from 'node:stream'

/** Headers that belong to one connection, not to the message (RFC 9110, 7.6.1). */
const hopByHop = new Set([
  'connection',
  'keep-alive',
  'proxy-authenticate',
  'proxy-authorization',
  'proxy-connection',
  'te',
  'trailer',
  'transfer-encoding',
  'upgrade',
])

const agent = new http.Agent({ keepAlive: true, maxSockets: 64 })

type Forwarded = { host: string; proto: 'http' | 'https'; client: string; extra?: Record<string, string> }

/** The request's headers as the server behind should see them: whom the reader called, and from where. */
export const forwardedHeaders = (incoming: http.IncomingMessage, { host, proto, client, extra }: Forwarded) => {
  const kept = Object.entries(incoming.headers).filter(([name]) => !hopByHop.has(name))
  return {
    ...Object.fromEntries(kept),
    host,
    'x-forwarded-host': host,
    'x-forwarded-proto': proto,
    'x-forwarded-for': client,
    ...extra,
  }
}

const headersOf = (reply: http.IncomingMessage): Headers => {
  const headers = new Headers()
  for (const [name, value] of Object.entries(reply.headers)) {
    if (hopByHop.has(name) || value === undefined) continue
    for (const each of Array.isArray(value) ? value : [value]) headers.append(name, each)
  }
  return headers
}

const bodiless = new Set([204, 205, 304])

/**
 * Passes a request on and its answer back, both as streams and byte for byte. Rejects with Node's error when the
 * server behind cannot be reached.
 */
export const forward = (
  incoming: http.IncomingMessage,
  target: string,
  headers: http.OutgoingHttpHeaders,
): Promise<Response> =>
  new Promise((resolve, reject) => {
    const upstream = http.request(
      new URL(target),
      { method: incoming.method, path: incoming.url, headers, agent },
      (reply) => {
        const status = reply.statusCode ?? 502
        const isEmpty = incoming.method === 'HEAD' || bodiless.has(status)
        if (isEmpty) reply.resume()
        const body = isEmpty ? null : (Readable.toWeb(reply) as ReadableStream<Uint8Array>)
        resolve(new Response(body, { status, headers: headersOf(reply) }))
      },
    )
    upstream.on('error', reject)
    incoming.on('aborted', () => upstream.destroy())
    incoming.pipe(upstream)
  })

/** Whether an error of `forward` says that nobody listens there (yet). */
export const isUnreachable = (error: unknown): boolean =>
  error instanceof Error &&
  'code' in error &&
  ['ECONNREFUSED', 'ENOTFOUND', 'EHOSTUNREACH'].includes(String(error.code))
