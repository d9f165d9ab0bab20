import { fromMultikey } from '../keys/multikey.ts'
import { methodOf } from '../keys/signer.ts'
import { runtimeOf } from '../runtime.ts'
import { allKeys } from '../store/keys.ts'
import type { Reading } from '../store/reading.ts'
import { isGenuine } from './proof.ts'

/** Knows which credentials this academy signed, by all keys it ever had. */
export const credentialJudge = async (reading: Reading): Promise<(credential: unknown) => Promise<boolean>> => {
  const { did } = runtimeOf(reading.payload)
  const keys = new Map(
    (await allKeys(reading)).map(({ publicKey }) => [methodOf(did, publicKey), fromMultikey(publicKey)]),
  )
  return (credential) => isGenuine(credential, (method) => keys.get(method) ?? null)
}
