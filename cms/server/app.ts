import { HttpError, type Logger } from '@academy/kernel'
import * as Sentry from '@sentry/node'
import { type Context, Hono } from 'hono'
import { adminProxy, devSiteProxy } from './admin.ts'
import { apiLimit } from './apiLimit.ts'
import { errorReply } from './errors.ts'
import { isApi, securityHeaders } from './headers.ts'
import type { Health } from './health.ts'
import type { OriginEnv, OriginSettings } from './origin.ts'
import { plainPage, plainStyle } from './plainPage.ts'
import { cacheControl } from './release/resolve.ts'
import { requestLog } from './requestLog.ts'
import { serviceWorker } from './serviceWorker.ts'
import { failurePage, type SiteParts, siteHandler } from './siteHandler.ts'
import { errors, failures } from './strings.ts'
import { telemetryTunnel } from './telemetry.ts'

type Handler = (c: Context<OriginEnv>) => Promise<Response>

export type AppParts = SiteParts & {
  settings: OriginSettings
  log: Logger
  health: Health
  api: Handler
  graphql: Handler
  preview: Handler
  /** The DID document of whoever issues certificates. */
  issuer: () => Promise<object>
  /** `/api/openapi.json`, `/api/docs` and what the page needs. */
  docs: Hono<OriginEnv>
}

const healthRoutes = (health: Health) => {
  const routes = new Hono<OriginEnv>()
  const noStore = { 'Cache-Control': 'no-store' }
  routes.get('/', async (c) => {
    const view = await health()
    return c.json(view, view.ready ? 200 : 503, noStore)
  })
  routes.get('/live', (c) => c.json({ status: 'ok' }, 200, noStore))
  routes.get('/ready', async (c) => {
    const { ready, status, checks } = await health()
    return c.json({ status, checks }, ready ? 200 : 503, noStore)
  })
  return routes
}

/** The whole origin: who answers what, most specific first. */
export const createApp = (parts: AppParts): Hono<OriginEnv> => {
  const { settings, log } = parts
  const app = new Hono<OriginEnv>()
  app.use(requestLog(settings, log), securityHeaders(settings))

  app.route('/api/health', healthRoutes(parts.health))
  for (const path of ['/api', '/api/*']) app.use(path, apiLimit)
  app.post('/api/telemetry', telemetryTunnel(settings))
  app.all('/api/graphql', parts.graphql)
  app.route('/api', parts.docs)
  app.all('/api', parts.api)
  app.all('/api/*', parts.api)

  // Where `did:web` looks for the keys that certificates are signed with; verifiers in browsers ask from elsewhere.
  app.get('/.well-known/did.json', async (c) =>
    c.json(await parts.issuer(), 200, { 'Cache-Control': 'public, max-age=60', 'Access-Control-Allow-Origin': '*' }),
  )

  const admin = adminProxy(settings)
  for (const path of ['/admin', '/admin/*', '/_next/*']) app.all(path, admin)

  app.get('/_origin/plain.css', (c) =>
    c.body(plainStyle, 200, { 'Content-Type': 'text/css', 'Cache-Control': cacheControl.revalidate }),
  )
  app.get('/sw.js', serviceWorker(parts))
  if (settings.devSiteUrl) {
    app.all('*', devSiteProxy(settings.devSiteUrl))
  } else {
    app.on(['GET', 'POST'], '/preview/*', parts.preview)
    app.all('*', siteHandler(parts))
  }

  app.onError((error, c) => {
    // Who looks at a page cannot be told just now: nothing is broken.
    if (error instanceof HttpError && error.status === 503)
      return plainPage({
        status: 503,
        words: failures.unavailable,
        refreshSeconds: 3,
        headOnly: c.req.method === 'HEAD',
      })
    c.get('log').error({ err: error }, 'request failed')
    Sentry.captureException(error)
    return isApi(c.req.path) || c.req.method === 'POST'
      ? errorReply(500, 'http/internal', errors.internal, c.get('requestId'))
      : failurePage(c, parts, 500)
  })
  return app
}
