import type { PageLocals } from '@academy/catalog/contract'
import type { Context } from 'hono'
import type { OriginEnv } from './origin.ts'
import { cacheControl } from './release/resolve.ts'
import type { Site } from './site.ts'

/**
 * Renders a page of the site, for one reader unless `kept` says otherwise. The page sees its address and its locals, never the reader's headers:
 * what it may depend on is in the locals.
 */
export const renderPage = async (
  c: Context<OriginEnv>,
  site: Site,
  url: URL,
  locals: PageLocals,
  kept: string = cacheControl.private,
): Promise<Response> => {
  const reply = await site.render(new Request(url), locals)
  const headers = new Headers(reply.headers)
  headers.set('cache-control', kept)
  return new Response(c.req.method === 'HEAD' ? null : reply.body, { status: reply.status, headers })
}
