import { createHash } from 'node:crypto'
import type { Context } from 'hono'
import { Hono } from 'hono'
import { compress } from 'hono/compress'
import type { Payload } from 'payload'
import { sitePolicy } from '../headers.ts'
import type { OriginEnv, OriginSettings } from '../origin.ts'
import { cacheControl } from '../release/resolve.ts'
import { matchesEtag } from '../release/static.ts'
import { openapiDocument } from './document.ts'
import { docsPage } from './page.ts'
import { docsStyle } from './style.ts'

const sendText = (c: Context<OriginEnv>, text: string, type: string): Response => {
  const etag = `"${createHash('sha256').update(text).digest('base64url').slice(0, 22)}"`
  // Compression turns it into a weak one, which is right: the bytes differ, the meaning does not.
  const headers = { ETag: etag, 'Cache-Control': cacheControl.revalidate, 'Content-Type': type }
  if (matchesEtag(c.req.header('if-none-match'), etag)) return new Response(null, { status: 304, headers })
  return new Response(text, { headers })
}

const madeOnce = (make: () => string): (() => string) => {
  let made: string | undefined
  return () => {
    made ??= make()
    return made
  }
}

/** `/openapi.json`, `/docs` and its style, below `/api`. The document is made on first use and then kept. */
export const docsRoutes = (payload: Payload, { publicUrl, version }: OriginSettings): Hono<OriginEnv> => {
  const document = () => openapiDocument(payload.config, { publicUrl, version })
  const asJson = madeOnce(() => JSON.stringify(document()))
  const asPage = madeOnce(() => docsPage(document()))
  const routes = new Hono<OriginEnv>()
  for (const path of ['/openapi.json', '/docs', '/docs.css']) routes.use(path, compress())
  routes.get('/openapi.json', (c) => sendText(c, asJson(), 'application/json'))
  routes.get('/docs.css', (c) => sendText(c, docsStyle, 'text/css; charset=utf-8'))
  routes.get('/docs', (c) => {
    c.env.outgoing.setHeader('Content-Security-Policy', sitePolicy([]))
    return sendText(c, asPage(), 'text/html; charset=utf-8')
  })
  return routes
}
