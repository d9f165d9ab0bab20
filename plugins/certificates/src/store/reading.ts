import type { Payload, PayloadRequest } from 'payload'

/** Where rows are read: with `req`, in its transaction. */
export type Reading = { payload: Payload; req?: PayloadRequest }
