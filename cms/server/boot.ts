import { once } from 'node:events'
import type { Server } from 'node:http'
import path from 'node:path'
import { accountSource } from '@academy/auth/account'
import { draftContent, viewerContent } from '@academy/catalog/content'
import { embedHosts } from '@academy/catalog/contract'
import { certificateSource, didDocument, ownCertificateSource } from '@academy/certificates/source'
import { closeRedis, createLogger, prepareQueues, rememberContent } from '@academy/kernel'
import { endProgressStreams, learningSource } from '@academy/learning/source'
import { choiceSource } from '@academy/mail/source'
import { createAdaptorServer } from '@hono/node-server'
import { getPayload } from 'payload'
import config from '../../payload.config.ts'
import { env } from '../env.ts'
import { oauthProviders } from '../oauthProviders.ts'
import { flushTelemetry } from '../telemetry/instrument.ts'
import { graphqlHandler } from './api/graphql.ts'
import { apiHandler } from './api/handle.ts'
import { createApp } from './app.ts'
import { healthOf } from './health.ts'
import { docsRoutes } from './openapi/routes.ts'
import type { OriginSettings } from './origin.ts'
import { isOnDemand, onDemandPage } from './pages.ts'
import { previewPage } from './preview.ts'
import { watchContent } from './publicReads/changes.ts'
import { rememberPublicReads } from './publicReads/publicReads.ts'
import { liveReleases } from './release/live.ts'
import { staticFiles } from './release/static.ts'
import { shutdownOf } from './shutdown.ts'
import { siteLoader } from './site.ts'
import { proxyUpgrades } from './upgrade.ts'
import { runningVersions } from './versions.ts'
import { userOf } from './viewer.ts'

/** Wires the origin to its surroundings and listens. */

const staticCacheBytes = 64 * 1024 * 1024

const log = createLogger('origin', env.LOG_LEVEL)
const versions = await runningVersions()
const settings: OriginSettings = {
  publicUrl: env.PUBLIC_URL,
  trustProxy: env.TRUST_PROXY,
  adminUrl: env.ADMIN_URL,
  devSiteUrl: env.DEV_SITE_URL ?? null,
  releasesDir: path.join(env.DATA_DIR, 'releases'),
  siteDir: env.SITE_DIR,
  frameSources: embedHosts.map((host) => `https://${host}`),
  waysIn: oauthProviders(env).map(({ id, name }) => ({ id, name })),
  offlineReading: env.OFFLINE_READING === 'on',
  sentryDsn: env.SENTRY_DSN ?? null,
  production: env.NODE_ENV === 'production',
  version: versions.app,
}

const payload = await getPayload({ config })
const releases = liveReleases(settings.releasesDir, log)
const changes = watchContent(env.DATABASE_URL, log)
rememberContent(payload, changes.version)
const site = siteLoader(settings.siteDir)
const findUser = userOf(payload.config)

const app = createApp({
  settings,
  log,
  releases,
  files: staticFiles(staticCacheBytes),
  site,
  isOnDemand,
  onDemand: onDemandPage({
    settings,
    site,
    findUser,
    contentFor: (user, catalogue) => viewerContent(payload, user, catalogue),
    accountFor: (user, headers) => accountSource(payload, user, headers),
    learningFor: (user) => learningSource(payload, user),
    certificates: certificateSource(payload),
    certificatesOf: (user) => ownCertificateSource(payload, user),
    mailChoice: choiceSource(payload),
  }),
  preview: previewPage({ settings, site, findUser, draftFor: (user, asked) => draftContent(payload, user, asked) }),
  health: healthOf({ payload, releases, versions }),
  api: rememberPublicReads(apiHandler(payload.config), changes),
  graphql: rememberPublicReads(graphqlHandler(payload.config), changes),
  issuer: () => didDocument({ payload }),
  docs: docsRoutes(payload, settings),
})

// Before anybody asks: requests that have a connection each and want to send a task would wait for one that none of them gives back.
await prepareQueues(payload).catch((error) => log.error({ err: error }, 'task queue is not there yet'))
const server = createAdaptorServer({ fetch: app.fetch }) as Server
proxyUpgrades(server, settings)
server.listen(env.PORT)
await once(server, 'listening')
log.info({ port: env.PORT, url: env.PUBLIC_URL }, 'origin answers')
// The first reader of a page made on demand need not wait for the site's code.
if (!env.DEV_SITE_URL) site().catch((error) => log.warn({ err: error }, 'site is not compiled yet'))

const shutDown = shutdownOf({
  server,
  endStreams: () => endProgressStreams(payload),
  close: async () => {
    await flushTelemetry()
    await changes.close()
    await payload.destroy()
    await closeRedis()
  },
  log,
  exit: (code) => process.exit(code),
})
process.once('SIGTERM', () => void shutDown('SIGTERM'))
process.once('SIGINT', () => void shutDown('SIGINT'))
