import type { PayloadRequest } from 'payload'

/** Switches off a person's keys for good, in the request's transaction: what a lifted ban brings back is the person. */
export const switchOffKeys = async (req: PayloadRequest, user: string): Promise<void> => {
  const where = { user: { equals: user } }
  await req.payload.db.updateMany({ collection: 'api-keys', where, data: { enabled: false }, req, returning: false })
}
