import { randomBytes } from 'node:crypto'
import { createMiddleware } from 'hono/factory'
import type { OriginEnv, OriginSettings } from './origin.ts'

type Policy = Record<string, readonly string[]>

const write = (policy: Policy): string =>
  Object.entries(policy)
    .map(([directive, sources]) => [directive, ...sources].join(' '))
    .join('; ')

/** For every page of the site, the origin's own pages and the API's documentation. */
export const sitePolicy = (frameSources: readonly string[]): string =>
  write({
    'default-src': ["'self'"],
    // Pagefind compiles WebAssembly.
    'script-src': ["'self'", "'wasm-unsafe-eval'"],
    'style-src': ["'self'"],
    // Traces place their bars by custom properties in style attributes.
    'style-src-attr': ["'unsafe-inline'"],
    'img-src': ["'self'", 'data:'],
    'font-src': ["'self'"],
    'connect-src': ["'self'"],
    'frame-src': frameSources.length > 0 ? frameSources : ["'none'"],
    // The service worker, and what an installed app is called.
    'worker-src': ["'self'"],
    'manifest-src': ["'self'"],
    'object-src': ["'none'"],
    'base-uri': ["'none'"],
    'form-action': ["'self'"],
    // The admin panel shows previews in a frame.
    'frame-ancestors': ["'self'"],
  })

/** Nothing that the API answers is a document. */
export const apiPolicy = write({ 'default-src': ["'none'"], 'frame-ancestors': ["'none'"], 'base-uri': ["'none'"] })

/** For the panel; docs/decisions/0004 says why styles may be inline. `eval` is what React's dev build needs. */
export const adminPolicy = (nonce: string, production: boolean): string =>
  write({
    'default-src': ["'self'"],
    'script-src': ["'self'", `'nonce-${nonce}'`, "'strict-dynamic'", ...(production ? [] : ["'unsafe-eval'"])],
    'style-src': ["'self'", "'unsafe-inline'"],
    'img-src': ["'self'", 'data:', 'blob:'],
    'font-src': ["'self'", 'data:'],
    'connect-src': production ? ["'self'"] : ["'self'", 'ws:', 'wss:'],
    'frame-src': ["'self'"],
    'worker-src': ["'self'", 'blob:'],
    'object-src': ["'none'"],
    'base-uri': ["'self'"],
    'form-action': ["'self'"],
    'frame-ancestors': ["'self'"],
  })

export const newNonce = (): string => randomBytes(16).toString('base64')

const isUnder = (pathname: string, folder: string) => pathname === folder || pathname.startsWith(`${folder}/`)
export const isApi = (pathname: string) => isUnder(pathname, '/api')
export const isAdmin = (pathname: string) => isUnder(pathname, '/admin') || isUnder(pathname, '/_next')

const always = {
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'strict-origin-when-cross-origin',
  'Permissions-Policy': 'camera=(), microphone=(), geolocation=(), payment=(), usb=(), browsing-topics=()',
  'Cross-Origin-Opener-Policy': 'same-origin',
}

/**
 * Sets the headers that every reply carries on Node's response, before anything answers: they hold for errors and
 * proxied replies too, and a handler's own header of the same name replaces them.
 */
export const securityHeaders = ({ frameSources, devSiteUrl }: OriginSettings) => {
  const site = sitePolicy(frameSources)
  return createMiddleware<OriginEnv>(async (c, next) => {
    const { outgoing } = c.env
    for (const [name, value] of Object.entries(always)) outgoing.setHeader(name, value)
    if (c.get('secure')) outgoing.setHeader('Strict-Transport-Security', 'max-age=31536000; includeSubDomains')
    if (isApi(c.req.path)) outgoing.setHeader('Content-Security-Policy', apiPolicy)
    // Astro's dev server and Vite inject inline scripts and styles.
    else if (!isAdmin(c.req.path) && !devSiteUrl) outgoing.setHeader('Content-Security-Policy', site)
    await next()
  })
}
