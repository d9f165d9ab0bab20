import { defineTask, type Task } from '@academy/kernel'
import { z } from 'zod'

/** Removes events older than so many days, nightly. It alone says so to the trigger that refuses everybody else. */
export const forgetOldEventsTask = (retentionDays: number): Task =>
  defineTask({
    name: 'audit/forget-old-events',
    input: z.object({}),
    schedule: '41 3 * * *',
    run: async (_inputs, { payload, log }) => {
      const client = await payload.db.pool.connect()
      try {
        await client.query('begin')
        await client.query(`set local academy.audit_retention = 'on'`)
        const { rowCount } = await client.query(
          'delete from audit_events where created_at < now() - make_interval(days => $1)',
          [retentionDays],
        )
        await client.query('commit')
        log.info({ events: rowCount, retentionDays }, 'old audit events are gone')
      } catch (error) {
        await client.query('rollback')
        throw error
      } finally {
        client.release()
      }
    },
  })
