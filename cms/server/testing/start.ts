import { once } from 'node:events'
import http from 'node:http'
import type { AddressInfo } from 'node:net'
import { createAdaptorServer } from '@hono/node-server'
import { Hono } from 'hono'
import { pino } from 'pino'
import { type AppParts, createApp } from '../app.ts'
import type { OriginEnv, OriginSettings } from '../origin.ts'
import { isOnDemand } from '../pages.ts'
import { liveReleases } from '../release/live.ts'
import { staticFiles } from '../release/static.ts'
import { proxyUpgrades } from '../upgrade.ts'

/** The real origin over real HTTP, with what needs a database replaced by what a test says. */

export const settingsFor = (given: Partial<OriginSettings> = {}): OriginSettings => ({
  publicUrl: 'http://academy.example',
  trustProxy: false,
  adminUrl: 'http://127.0.0.1:9',
  devSiteUrl: null,
  releasesDir: '/nowhere',
  siteDir: '/nowhere',
  frameSources: ['https://player.vimeo.com'],
  waysIn: [],
  offlineReading: true,
  sentryDsn: null,
  production: true,
  version: '0.0.0',
  ...given,
})

const answer = (text: string) => async () => new Response(text)

export type Origin = { url: string; lines: string[]; close: () => Promise<void> }

/** Listens on a free port; `lines` collects the log. */
export const startOrigin = async (
  given: Partial<OriginSettings>,
  parts: Partial<AppParts> & { now?: () => number } = {},
): Promise<Origin> => {
  const settings = settingsFor(given)
  const lines: string[] = []
  const log = pino({ level: 'info' }, { write: (line: string) => lines.push(line) })
  const app = createApp({
    settings,
    log,
    releases: liveReleases(settings.releasesDir, log, parts.now),
    files: staticFiles(1024 * 1024),
    site: () => Promise.reject(new Error('no site')),
    isOnDemand,
    onDemand: answer('on demand'),
    health: () => Promise.reject(new Error('no health')),
    api: answer('api'),
    graphql: answer('graphql'),
    preview: answer('preview'),
    issuer: async () => ({ id: 'did:web:academy.example.org' }),
    docs: new Hono<OriginEnv>(),
    ...parts,
  })
  const server = createAdaptorServer({ fetch: app.fetch }) as http.Server
  proxyUpgrades(server, settings)
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  const close = async () => {
    server.closeAllConnections()
    await new Promise((resolve) => server.close(resolve))
  }
  return { url: `http://127.0.0.1:${port}`, lines, close }
}

export type Raw = { status: number; headers: http.IncomingHttpHeaders; body: Buffer }

/** A request as written: no path is tidied, nothing is decompressed, no redirect followed. */
export const ask = (
  origin: { url: string },
  path: string,
  options: http.RequestOptions & { body?: string | Buffer } = {},
) =>
  new Promise<Raw>((resolve, reject) => {
    const { hostname, port } = new URL(origin.url)
    const request = http.request({ hostname, port, path, agent: false, ...options }, async (reply) => {
      const chunks: Buffer[] = []
      for await (const chunk of reply) chunks.push(chunk)
      resolve({ status: reply.statusCode!, headers: reply.headers, body: Buffer.concat(chunks) })
    })
    request.on('error', reject)
    request.end(options.body)
  })
