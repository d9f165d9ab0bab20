import { transactionDatabase } from '@academy/kernel'
import type { Payload, PayloadRequest } from 'payload'

/** Where rows are read: with `req`, in its transaction. */
export type Reading = { payload: Payload; req?: PayloadRequest }

/** The database for statements that Payload has no call for, in the request's transaction when it is in one. */
export const databaseOf = async ({ payload, req }: Reading): Promise<Payload['db']['drizzle']> =>
  req?.transactionID ? transactionDatabase(req) : payload.db.drizzle

/** Stands before every id: where a walk through rows in the order of their ids begins. */
export const beforeAllIds = '00000000-0000-0000-0000-000000000000'
