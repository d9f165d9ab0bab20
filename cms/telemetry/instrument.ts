import { scrub } from '@academy/kernel/telemetry/scrub'
import * as Sentry from '@sentry/node'
import { env } from '../env.ts'

/**
 * Starts Sentry in this process; does nothing without SENTRY_DSN. Call it before anything else is imported: it can only
 * see libraries that load after it.
 */
export const startTelemetry = (processName: 'origin' | 'worker' | 'admin'): void => {
  if (!env.SENTRY_DSN) return
  Sentry.init({
    dsn: env.SENTRY_DSN,
    environment: env.SENTRY_ENVIRONMENT ?? env.NODE_ENV,
    release: env.SENTRY_RELEASE,
    serverName: processName,
    tracesSampleRate: env.SENTRY_TRACES_SAMPLE_RATE,
    sendDefaultPii: false,
    // Its tracer is a no-op here, and what runs inside its empty spans is lost to the request's trace: every query was.
    integrations: (defaults) => defaults.filter(({ name }) => name !== 'Hono'),
    initialScope: { tags: { process: processName } },
    beforeSend: (event) => scrub(event),
    beforeSendTransaction: (event) => scrub(event),
    beforeBreadcrumb: (breadcrumb) => scrub(breadcrumb),
  })
}

/** Waits for what is not sent yet, two seconds at most; for the end of a process. */
export const flushTelemetry = async (): Promise<void> => {
  await Sentry.flush(2000)
}
