import * as Sentry from '@sentry/node'
import type { Plugin } from 'payload'

const isRefusal = (error: Error) => 'status' in error && typeof error.status === 'number' && error.status < 500

/** Payload turns errors into replies by itself; this reports those that are ours. */
export const telemetryPlugin = (): Plugin => (config) => ({
  ...config,
  hooks: {
    ...config.hooks,
    afterError: [
      ...(config.hooks?.afterError ?? []),
      ({ error }) => {
        if (!isRefusal(error)) Sentry.captureException(error)
      },
    ],
  },
})
