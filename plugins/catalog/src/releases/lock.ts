import pg from 'pg'

/** Any numbers that no other lock of this database uses. */
const lockKeys = { release: 7_203_110, sync: 7_203_111 } as const

export type ReleaseLock = {
  /** Throws when the connection that holds the lock is gone: then another worker may be building. */
  confirm: () => Promise<void>
}

type Options = { onBusy: 'wait' | (() => Error) }

/**
 * Runs `work` while no other process holds the lock of this name, whatever host it is on. The lock belongs to a connection
 * of its own, so that it ends with the process that took it.
 */
export const withLock = async <Result>(
  name: keyof typeof lockKeys,
  connectionString: string,
  work: (lock: ReleaseLock) => Promise<Result>,
  options: Options = { onBusy: 'wait' },
): Promise<Result> => {
  const client = new pg.Client({ connectionString, application_name: `academy-${name}-lock`, keepAlive: true })
  let lost: Error | null = null
  client.on('error', (error) => {
    lost = error
  })
  await client.connect()
  try {
    if (options.onBusy === 'wait') await client.query('select pg_advisory_lock($1)', [lockKeys[name]])
    else {
      const { rows } = await client.query<{ taken: boolean }>('select pg_try_advisory_lock($1) as taken', [
        lockKeys[name],
      ])
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

/** Runs `work` while no other process builds or rolls back. */
export const withReleaseLock = <Result>(
  connectionString: string,
  work: (lock: ReleaseLock) => Promise<Result>,
  options?: Options,
): Promise<Result> => withLock('release', connectionString, work, options)
