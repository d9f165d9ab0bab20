import { startTelemetry } from '../telemetry/instrument.ts'

// Imported before everything else: Sentry sees only libraries that load after it.
startTelemetry('worker')
