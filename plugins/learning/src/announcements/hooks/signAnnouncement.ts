import type { CollectionBeforeChangeHook } from 'payload'

/** Remembers who wrote it: students read their name. */
export const signAnnouncement: CollectionBeforeChangeHook = ({ data, operation, req }) =>
  operation === 'create' && req.user ? { ...data, author: req.user.id } : data
