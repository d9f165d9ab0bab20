import type { Context } from 'hono'
import { errorReply } from './errors.ts'
import { adminPolicy, newNonce, sitePolicy } from './headers.ts'
import type { OriginEnv, OriginSettings } from './origin.ts'
import { plainPage } from './plainPage.ts'
import { forward, forwardedHeaders, isUnreachable } from './proxy.ts'
import { errors, waiting } from './strings.ts'

/** Passes a request on as the reader made it: same path, their host, scheme and address. */
export const passOn = (
  c: Context<OriginEnv>,
  target: string,
  extra: Record<string, string> = {},
): Promise<Response> => {
  const { incoming } = c.env
  const headers = forwardedHeaders(incoming, {
    host: incoming.headers.host ?? '',
    proto: c.get('secure') ? 'https' : 'http',
    client: c.get('client'),
    extra: { 'x-request-id': c.get('requestId'), ...extra },
  })
  return forward(incoming, target, headers)
}

const wantsPage = (c: Context<OriginEnv>) =>
  c.req.method === 'GET' && (c.req.header('accept')?.includes('text/html') ?? false)

/** A page that looks again by itself for people, JSON for everything else. */
const notThere = (c: Context<OriginEnv>, words: (typeof waiting)[keyof typeof waiting]): Response =>
  wantsPage(c)
    ? plainPage({ status: 503, words, refreshSeconds: 5 })
    : errorReply(503, 'http/starting', errors.adminDown, c.get('requestId'), { 'Retry-After': '5' })

/**
 * The admin panel behind a policy with a fresh nonce. Next reads the nonce from the request's own
 * `Content-Security-Policy` header and puts it on every script it writes.
 */
export const adminProxy =
  ({ adminUrl, production }: OriginSettings) =>
  async (c: Context<OriginEnv>): Promise<Response> => {
    const { outgoing } = c.env
    const policy = adminPolicy(newNonce(), production)
    try {
      const reply = await passOn(c, adminUrl, { 'content-security-policy': policy })
      outgoing.setHeader('Content-Security-Policy', policy)
      return reply
    } catch (error) {
      if (!isUnreachable(error)) throw error
      outgoing.setHeader('Content-Security-Policy', sitePolicy([]))
      return notThere(c, waiting.admin)
    }
  }

/** In development Astro's own server makes the pages. */
export const devSiteProxy =
  (devSiteUrl: string) =>
  async (c: Context<OriginEnv>): Promise<Response> => {
    try {
      return await passOn(c, devSiteUrl)
    } catch (error) {
      if (!isUnreachable(error)) throw error
      return notThere(c, waiting.site)
    }
  }
