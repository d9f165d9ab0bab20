import { transactionDatabase } from '@academy/kernel'
import { sql } from '@payloadcms/db-postgres'
import type { Payload, PayloadRequest } from 'payload'

/** Where rows are read: with `req`, in its transaction. */
export type Reading = { payload: Payload; req?: PayloadRequest }

/** The database for statements that Payload has no call for, in the request's transaction when it is in one. */
export const databaseOf = async ({ payload, req }: Reading): Promise<Payload['db']['drizzle']> =>
  req?.transactionID ? transactionDatabase(req) : payload.db.drizzle

/** Ids as a list within a statement, however many they are. */
export const listed = (ids: Iterable<string>) =>
  sql`(select value::uuid from jsonb_array_elements_text(${JSON.stringify([...ids])}::jsonb))`

/** Stands before every id: where a walk through rows in the order of their ids begins. */
export const beforeAllIds = '00000000-0000-0000-0000-000000000000'
