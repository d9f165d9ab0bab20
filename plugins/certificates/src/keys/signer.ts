import { createPrivateKey } from 'node:crypto'
import { inTransaction } from '@academy/kernel'
import type { PayloadRequest } from 'payload'
import type { Signer } from '../credential/proof.ts'
import { runtimeOf } from '../runtime.ts'
import { allKeys, findActiveKey, insertKey, type KeyRow, retireKey } from '../store/keys.ts'
import { oneAtATime } from '../store/oneAtATime.ts'
import type { Reading } from '../store/reading.ts'
import { newPair } from './multikey.ts'
import { seal, unseal } from './secretBox.ts'

/** How a credential names the key that signed it. */
export const methodOf = (did: string, publicKey: string) => `${did}#${publicKey}`

const addKey = async (reading: Reading): Promise<void> => {
  const { publicKey, privateKey } = newPair()
  await insertKey(reading, { publicKey, privateKey: seal(privateKey, runtimeOf(reading.payload).secret) })
}

/** The first key is made when it is needed, by one of those who need it at once. */
const activeKey = async (req: PayloadRequest): Promise<KeyRow> => {
  const reading = { payload: req.payload, req }
  const known = await findActiveKey(reading)
  if (known) return known
  await inTransaction(req, async () => {
    await oneAtATime(req)
    if (!(await findActiveKey(reading))) await addKey(reading)
  })
  return activeKey(req)
}

/** Signs with the active key. */
export const signerOf = async (req: PayloadRequest): Promise<Signer> => {
  const { did, secret } = runtimeOf(req.payload)
  const { publicKey, privateKey } = await activeKey(req)
  const key = createPrivateKey({ key: unseal(privateKey ?? '', secret), format: 'der', type: 'pkcs8' })
  return { key, method: methodOf(did, publicKey) }
}

/** A new key signs from now on; the old ones sign nothing more, and what they signed stays genuine. */
export const rotate = (req: PayloadRequest, now: Date): Promise<KeyRow> =>
  inTransaction(req, async () => {
    const reading = { payload: req.payload, req }
    await oneAtATime(req)
    const old = (await allKeys(reading)).filter(({ state }) => state === 'active')
    for (const { id } of old) await retireKey(reading, id, now.toISOString())
    return activeKey(req)
  })
