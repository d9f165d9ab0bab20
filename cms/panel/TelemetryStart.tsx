'use client'

import { useEffect } from 'react'

type Props = { dsn: string; environment?: string; release?: string; sampleRate: number }

/** Loads Sentry after the panel has appeared; envelopes travel through our own origin. */
export function TelemetryStart({ dsn, environment, release, sampleRate }: Props) {
  useEffect(() => {
    void Promise.all([import('@sentry/browser'), import('@academy/kernel/telemetry/scrub')]).then(
      ([Sentry, { scrub }]) => {
        if (Sentry.isInitialized()) return
        Sentry.init({
          dsn,
          environment,
          release,
          tunnel: '/api/telemetry',
          tracesSampleRate: sampleRate,
          sendDefaultPii: false,
          initialScope: { tags: { process: 'panel' } },
          integrations: [Sentry.browserTracingIntegration({ _experiments: { enableInteractions: true } })],
          beforeSend: scrub,
          beforeSendTransaction: scrub,
          beforeBreadcrumb: scrub,
        })
      },
    )
  }, [dsn, environment, release, sampleRate])
  return null
}
