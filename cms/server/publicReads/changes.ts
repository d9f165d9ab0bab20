import type { Logger } from '@academy/kernel'
import pg from 'pg'

/** What Postgres tells by `notify_public_content`; see the migration `content_changes`. */
const channel = 'public_content'
/** Milliseconds before a lost connection is tried again. */
const patience = 1000

export type ContentChanges = {
  /** A number that is another one after each change of public content; null while nobody tells of changes. */
  version: () => number | null
  /** Counts a change that this process itself made. */
  touch: () => void
  close: () => Promise<void>
}

/** Listens for changes of public content on a connection of its own, and goes on listening when that is lost. */
export const watchContent = (connectionString: string, log: Logger): ContentChanges => {
  let count = 0
  let client: pg.Client | null = null
  let listening = false
  let closed = false

  const again = () => {
    listening = false
    // Whatever was missed meanwhile is a change.
    count += 1
    if (!closed) setTimeout(() => void listen(), patience).unref()
  }

  const listen = async () => {
    const connection = new pg.Client({ connectionString, application_name: 'academy-content-changes' })
    connection.on('notification', () => {
      count += 1
    })
    connection.once('error', (error) => log.warn({ err: error }, 'lost the connection that tells of changed content'))
    connection.once('end', again)
    client = connection
    try {
      await connection.connect()
      await connection.query(`listen ${channel}`)
      listening = true
    } catch (error) {
      log.warn({ err: error }, 'cannot listen for changed content yet')
      await connection.end().catch(() => {})
    }
  }

  void listen()
  return {
    version: () => (listening ? count : null),
    touch: () => {
      count += 1
    },
    close: async () => {
      closed = true
      await client?.end().catch(() => {})
    },
  }
}
