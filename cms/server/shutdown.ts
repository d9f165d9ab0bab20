import type { Server } from 'node:http'
import type { Logger } from '@academy/kernel'

type Shutdown = {
  server: Server
  /** Ends what would go on for ever, such as streams of events. */
  endStreams?: () => Promise<void>
  close: () => Promise<void>
  log: Logger
  exit: (code: number) => void
  graceMs?: number
}

/**
 * Stops taking connections, lets requests under way finish for `graceMs` (10 s), then closes what they used. Safe to
 * call twice.
 */
export const shutdownOf = ({ server, endStreams, close, log, exit, graceMs = 10_000 }: Shutdown) => {
  let stopping: Promise<void> | undefined
  const stop = async (signal: string) => {
    log.info({ signal }, 'stopping')
    const drained = new Promise<void>((resolve) => server.close(() => resolve()))
    // Nothing waits for it: its connection may be to a Postgres that is gone.
    endStreams?.().catch((error: unknown) => log.warn({ err: error }, 'streams did not end'))
    // A kept-alive connection becomes idle only after its request: without this it would hold the process for seconds.
    const sweeping = setInterval(() => server.closeIdleConnections(), 50)
    const impatient = setTimeout(() => {
      log.warn('requests were still under way')
      server.closeAllConnections()
    }, graceMs)
    await drained
    clearTimeout(impatient)
    clearInterval(sweeping)
    await close()
    log.info('stopped')
    exit(0)
  }
  return (signal: string): Promise<void> => (stopping ??= stop(signal))
}
