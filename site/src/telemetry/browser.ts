import { SENTRY_DSN, SENTRY_ENVIRONMENT, SENTRY_RELEASE, SENTRY_TRACES_SAMPLE_RATE } from 'astro:env/client'
import { scrub } from '@academy/kernel/telemetry/scrub'
import * as Sentry from '@sentry/astro'

/** Starts Sentry in the reader's browser, through our own origin, without anything that says who they are. */
export const startTelemetry = (early: readonly unknown[]): void => {
  Sentry.init({
    dsn: SENTRY_DSN,
    environment: SENTRY_ENVIRONMENT,
    release: SENTRY_RELEASE,
    tunnel: '/api/telemetry',
    tracesSampleRate: SENTRY_TRACES_SAMPLE_RATE,
    sendDefaultPii: false,
    initialScope: { tags: { process: 'site' } },
    integrations: [Sentry.browserTracingIntegration({ _experiments: { enableInteractions: true } })],
    beforeSend: scrub,
    beforeSendTransaction: scrub,
    beforeBreadcrumb: scrub,
  })
  for (const error of early) Sentry.captureException(error)
}
