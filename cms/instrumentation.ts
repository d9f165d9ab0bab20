/** Next calls this once as the admin server starts; Sentry needs Node's runtime. */
export const register = async (): Promise<void> => {
  // As a block, or Next warns that its other runtime, which gets this file too, has no process to end.
  if (process.env.NEXT_RUNTIME === 'nodejs') {
    try {
      const { startTelemetry } = await import('./telemetry/instrument.ts')
      startTelemetry('admin')
    } catch (error) {
      // Next would go on and answer 500 to everything; a server that lacks its secrets must end, so that it is noticed.
      console.error(error)
      process.exit(1)
    }
  }
}

type Request = { path: string; method: string }

/** Errors while a panel's page is rendered. */
export const onRequestError = async (error: unknown, request: Request): Promise<void> => {
  if (process.env.NEXT_RUNTIME !== 'nodejs') return
  const { captureException } = await import('@sentry/node')
  captureException(error, { tags: { method: request.method, path: request.path.split('?')[0] } })
}
