/**
 * Loads Sentry once the page is there and the reader's processor idle; what fails before that is kept and reported then.
 * On the page only when the site was compiled with SENTRY_DSN.
 */
const early: unknown[] = []
const keep = (event: ErrorEvent | PromiseRejectionEvent) => {
  early.push('reason' in event ? event.reason : (event.error ?? event.message))
}

addEventListener('error', keep)
addEventListener('unhandledrejection', keep)

const load = async () => {
  const { startTelemetry } = await import('./browser.ts')
  removeEventListener('error', keep)
  removeEventListener('unhandledrejection', keep)
  startTelemetry(early)
}

if ('requestIdleCallback' in window) requestIdleCallback(load, { timeout: 3000 })
else addEventListener('load', load)
