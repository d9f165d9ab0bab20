import { randomUUID } from 'node:crypto'
import type { Logger } from '@academy/kernel'
import { withoutKeys } from '@academy/kernel/telemetry/withoutKeys'
import { createMiddleware } from 'hono/factory'
import { clientAddress, isSecure } from './client.ts'
import type { OriginEnv, OriginSettings } from './origin.ts'

const sane = /^[\w.-]{8,128}$/

/** The client's own id when it is one that may stand in logs, else a new one. */
export const requestIdOf = (header: string | undefined): string =>
  header !== undefined && sane.test(header) ? header : randomUUID()

const quiet = /^\/(_astro|_next|pagefind|api\/health)(\/|$)/

/**
 * Gives each request an id, and writes one line when it has been answered: method, path without its query, status,
 * milliseconds. No query, key in an address, cookie, address or user: a log is read by more people than the database.
 */
export const requestLog = ({ trustProxy }: OriginSettings, log: Logger) =>
  createMiddleware<OriginEnv>(async (c, next) => {
    const { incoming, outgoing } = c.env
    const requestId = requestIdOf(c.req.header('x-request-id'))
    const started = performance.now()
    c.set('requestId', requestId)
    c.set('client', clientAddress(incoming, trustProxy))
    c.set('secure', isSecure(incoming, trustProxy))
    c.set('log', log.child({ requestId }))
    outgoing.setHeader('X-Request-Id', requestId)
    outgoing.once('close', () => {
      const line = {
        requestId,
        method: c.req.method,
        path: withoutKeys(c.req.path),
        status: outgoing.statusCode,
        ms: Math.round((performance.now() - started) * 10) / 10,
        ...(outgoing.writableFinished ? {} : { aborted: true }),
      }
      if (outgoing.statusCode >= 500) log.error(line, 'request')
      else if (quiet.test(c.req.path)) log.debug(line, 'request')
      else log.info(line, 'request')
    })
    await next()
  })
