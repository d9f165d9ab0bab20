import type { Payload } from 'payload'

const take = `select id from unnest($1::text[]) as mail(id) where pg_try_advisory_lock(hashtextextended('mail:' || id, 0))`

/**
 * Runs `work` with those of the mails that no other worker is sending. The locks belong to one connection, so that they
 * end with the process that took them.
 */
export const withClaims = async (
  payload: Payload,
  ids: string[],
  work: (claimed: string[]) => Promise<void>,
): Promise<void> => {
  const client = await payload.db.pool.connect()
  try {
    const { rows } = await client.query<{ id: string }>(take, [ids])
    await work(rows.map(({ id }) => id))
  } finally {
    await client.query('select pg_advisory_unlock_all()').then(
      () => client.release(),
      (error) => client.release(error),
    )
  }
}
