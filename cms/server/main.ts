import { startTelemetry } from '../telemetry/instrument.ts'

// Sentry sees only what loads after it, so everything else waits.
startTelemetry('origin')
await import('./boot.ts')
