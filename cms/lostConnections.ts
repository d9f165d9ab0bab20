import type { Payload } from 'payload'

/**
 * Lets a process outlive a restart of its database. Of a connection that ends while nobody uses it, pg tells the pool as an error, and an
 * error that nobody takes ends the process; the pool itself opens another when one is asked for.
 */
export const surviveLostConnections = ({ db, logger }: Payload): void => {
  db.pool.on('error', ({ message }) => logger.warn({ reason: message }, 'lost a connection to the database'))
}
