import pg from 'pg'

/** Any number that no other lock of this database uses. */
const lockKey = 7_203_110

export type ReleaseLock = {
  /** Throws when the connection that holds the lock is gone: then another worker may be building. */
  confirm: () => Promise<void>
}

/**
 * Runs `work` while no other process builds or rolls back, whatever host it is on. The lock belongs to a connection of
 * its own, so that it ends with the process that took it.
 */
export const withReleaseLock = async <Result>(
  connectionString: string,
  work: (lock: ReleaseLock) => Promise<Result>,
  options: { onBusy: 'wait' | (() => Error) } = { onBusy: 'wait' },
): Promise<Result> => {
  const client = new pg.Client({ connectionString, application_name: 'academy-release-lock', keepAlive: true })
  let lost: Error | null = null
  client.on('error', (error) => {
    lost = error
  })
  await client.connect()
  try {
    if (options.onBusy === 'wait') await client.query('select pg_advisory_lock($1)', [lockKey])
    else {
      const { rows } = await client.query<{ taken: boolean }>('select pg_try_advisory_lock($1) as taken', [lockKey])
      if (!rows[0]?.taken) throw options.onBusy()
    }
    const confirm = async () => {
      if (lost) throw lost
      await client.query('select 1')
    }
    return await work({ confirm })
  } finally {
    await client.end().catch(() => {})
  }
}
