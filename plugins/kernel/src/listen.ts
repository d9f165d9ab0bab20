import pg from 'pg'
import type { Logger } from './logger.ts'

/** Milliseconds before a lost connection is tried again. */
const patience = 1000

type Listening = {
  connectionString: string
  /** What Postgres notifies on; a plain name. */
  channel: string
  /** Gets what was told. */
  hear: (payload: string) => void
  /** It hears from now on, for the first time or again: whatever was told before was not heard. */
  missed: () => void
  log: Logger
}

export type Listener = {
  /** Whether everything that is told is heard now. */
  isListening: () => boolean
  close: () => Promise<void>
}

/** Listens to a channel of Postgres on a connection of its own, and goes on listening when that is lost. */
export const listenTo = ({ connectionString, channel, hear, missed, log }: Listening): Listener => {
  let client: pg.Client | null = null
  let listening = false
  let closed = false

  const again = () => {
    listening = false
    if (!closed) setTimeout(() => void listen(), patience).unref()
  }

  const listen = async () => {
    if (closed) return
    const connection = new pg.Client({ connectionString, application_name: `academy-${channel}` })
    connection.on('notification', ({ payload }) => hear(payload ?? ''))
    // Postgres says that it ends, and the socket says that it has ended: an error that nobody takes would end the process.
    connection.on('error', (error) => {
      listening = false
      log.warn({ err: error, channel }, 'lost the connection that listens')
    })
    connection.once('end', again)
    client = connection
    try {
      await connection.connect()
      await connection.query(`listen ${channel}`)
      listening = true
      missed()
    } catch (error) {
      log.warn({ err: error, channel }, 'cannot listen yet')
      await connection.end().catch(() => {})
    }
  }

  void listen()
  return {
    isListening: () => listening,
    close: async () => {
      closed = true
      await client?.end().catch(() => {})
    },
  }
}
