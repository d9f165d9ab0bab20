import type { ReactNode } from 'react'
import { env } from '../env.ts'
import { TelemetryStart } from './TelemetryStart.tsx'

/** Watches the panel in the browser when SENTRY_DSN is set; adds nothing otherwise. */
export function Telemetry({ children }: { children: ReactNode }) {
  const {
    SENTRY_DSN: dsn,
    SENTRY_ENVIRONMENT: environment,
    SENTRY_RELEASE: release,
    SENTRY_TRACES_SAMPLE_RATE: sampleRate,
  } = env
  return (
    <>
      {dsn ? <TelemetryStart dsn={dsn} environment={environment} release={release} sampleRate={sampleRate} /> : null}
      {children}
    </>
  )
}
