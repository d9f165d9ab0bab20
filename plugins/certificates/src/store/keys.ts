import { z } from 'zod'
import { CERTIFICATE_KEYS_SLUG } from '../contract.ts'
import type { Reading } from './reading.ts'

const keyRow = z.object({
  id: z.string(),
  publicKey: z.string(),
  privateKey: z.preprocess((value) => value ?? null, z.string().nullable()),
  state: z.enum(['active', 'retired']),
  createdAt: z.string(),
})
export type KeyRow = z.infer<typeof keyRow>

const find = async ({ payload, req }: Reading, active: boolean): Promise<KeyRow[]> => {
  const { docs } = await payload.db.find({
    collection: CERTIFICATE_KEYS_SLUG,
    where: active ? { state: { equals: 'active' } } : {},
    sort: '-createdAt',
    limit: 0,
    pagination: false,
    req,
  })
  return z.array(keyRow).parse(docs)
}

/** Every key there ever was, the newest first. */
export const allKeys = (reading: Reading): Promise<KeyRow[]> => find(reading, false)

export const findActiveKey = async (reading: Reading): Promise<KeyRow | null> => (await find(reading, true))[0] ?? null

export const insertKey = async (
  { payload, req }: Reading,
  key: { publicKey: string; privateKey: string },
): Promise<void> => {
  const data = { ...key, state: 'active' }
  await payload.db.create({ collection: CERTIFICATE_KEYS_SLUG, data, req, returning: false })
}

/** It signs nothing more: its private part is gone for good. */
export const retireKey = async ({ payload, req }: Reading, id: string, at: string): Promise<void> => {
  const data = { state: 'retired', retiredAt: at, privateKey: null }
  await payload.db.updateOne({ collection: CERTIFICATE_KEYS_SLUG, id, data, req, returning: false })
}
