import type { RecordVerdict, SealedRecord } from '@academy/learning/contract'
import { compactVerify, errors } from 'jose'
import type { Payload } from 'payload'
import { fromMultikey } from '../keys/multikey.ts'
import { methodOf } from '../keys/signer.ts'
import { runtimeOf } from '../runtime.ts'
import { allKeys } from '../store/keys.ts'
import { type IssuerKeys, issuerKeys } from './issuerKeys.ts'

const ownKeys = async (payload: Payload): Promise<IssuerKeys> => {
  const { did } = runtimeOf(payload)
  return new Map(
    (await allKeys({ payload })).flatMap(({ publicKey }) => {
      const key = fromMultikey(publicKey)
      return key ? [[methodOf(did, publicKey), key] as const] : []
    }),
  )
}

/** Whether one of these keys signed exactly this manifest. */
const isSignedBy = async (keys: IssuerKeys, manifest: string, signature: string): Promise<boolean> => {
  const [header, payload, mark, ...more] = signature.trim().split('.')
  if (payload !== '' || more.length > 0) return false
  const whole = `${header}.${Buffer.from(manifest).toString('base64url')}.${mark}`
  const keyOf = ({ kid = '' }: { kid?: string }) => {
    const key = keys.get(kid)
    if (!key) throw new errors.JWKSNoMatchingKey()
    return key
  }
  return compactVerify(whole, keyOf, { algorithms: ['EdDSA'] }).then(
    () => true,
    () => false,
  )
}

/** Whose word a record is: of this academy, of one that the operator trusts, or nobody's that counts here. */
export const judgeRecord = async (
  payload: Payload,
  { academy, manifest, signature }: SealedRecord,
): Promise<RecordVerdict> => {
  if (signature === null) return 'unsigned'
  const { publicUrl, trustedIssuers } = runtimeOf(payload)
  const isOwn = academy === publicUrl
  if (!isOwn && !trustedIssuers.includes(academy)) return 'unknown'
  const keys = isOwn ? await ownKeys(payload) : await issuerKeys(academy)
  if (!keys) return 'unreachable'
  if (!(await isSignedBy(keys, manifest, signature))) return 'forged'
  return isOwn ? 'own' : 'trusted'
}
