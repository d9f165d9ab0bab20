import type { CollectionBeforeOperationHook } from 'payload'

/**
 * What the database says of a document is not the client's to say: when it was made, and its id. Payload takes both from
 * whoever may write. Calls of our own stay free.
 */
export const dropOwnFields: CollectionBeforeOperationHook = ({ args, operation, overrideAccess, req }) => {
  if (overrideAccess || req.payloadAPI === 'local') return args
  if (!/^(create|update)/.test(operation) || !('data' in args) || !args.data) return args
  const { createdAt: _createdAt, id: _id, ...data } = args.data as Record<string, unknown>
  return { ...args, data }
}
