import { HttpError } from '@academy/kernel'
import type { Context } from 'hono'
import { bodyLimits, limited, refuseLength } from './api/body.ts'
import { refused } from './api/handle.ts'
import { errorReply } from './errors.ts'
import type { OriginEnv, OriginSettings } from './origin.ts'
import { errors } from './strings.ts'

type Project = { host: string; id: string; envelopes: string }

/** Where envelopes of a DSN go; null when it is not one. */
export const projectOf = (dsn: unknown): Project | null => {
  if (typeof dsn !== 'string' || !URL.canParse(dsn)) return null
  const { protocol, host, pathname } = new URL(dsn)
  const parts = pathname.split('/').filter(Boolean)
  const id = parts.pop()
  if (!id || !/^\d+$/.test(id)) return null
  const prefix = parts.length > 0 ? `/${parts.join('/')}` : ''
  return { host, id, envelopes: `${protocol}//${host}${prefix}/api/${id}/envelope/` }
}

const dsnOf = (envelope: Uint8Array): unknown => {
  const end = envelope.indexOf(10)
  try {
    const header: unknown = JSON.parse(new TextDecoder().decode(end === -1 ? envelope : envelope.subarray(0, end)))
    return typeof header === 'object' && header !== null && 'dsn' in header ? header.dsn : undefined
  } catch {
    return undefined
  }
}

/**
 * Takes browsers' Sentry envelopes on our own origin, where no blocker and no foreign host stands between, and forwards
 * those of our own project alone. The reader's address, cookies and headers stay here.
 */
export const telemetryTunnel = ({ sentryDsn }: OriginSettings) => {
  const own = projectOf(sentryDsn)
  return async (c: Context<OriginEnv>): Promise<Response> => {
    const requestId = c.get('requestId')
    if (!own) return errorReply(404, 'telemetry/off', errors.noTunnel, requestId)
    try {
      refuseLength(c.req.header('content-length'), bodyLimits.other)
      const envelope = await new Response(c.req.raw.body && limited(c.req.raw.body, bodyLimits.other)).arrayBuffer()
      const project = projectOf(dsnOf(new Uint8Array(envelope)))
      if (project?.host !== own.host || project.id !== own.id) {
        return errorReply(404, 'telemetry/not-ours', errors.badEnvelope, requestId)
      }
      const sent = await fetch(own.envelopes, {
        method: 'POST',
        headers: { 'content-type': 'application/x-sentry-envelope' },
        body: envelope,
        signal: AbortSignal.timeout(5000),
      })
      const headers: Record<string, string> = { 'Cache-Control': 'no-store' }
      for (const name of ['x-sentry-rate-limits', 'retry-after']) {
        const value = sent.headers.get(name)
        if (value) headers[name] = value
      }
      return new Response(null, { status: sent.ok ? 200 : sent.status, headers })
    } catch (error) {
      if (error instanceof HttpError) return refused(error, requestId)
      c.get('log').warn({ err: error }, 'telemetry could not be forwarded')
      return errorReply(502, 'telemetry/unreachable', errors.noTunnel, requestId)
    }
  }
}
