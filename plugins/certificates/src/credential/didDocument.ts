import { methodOf } from '../keys/signer.ts'
import { runtimeOf } from '../runtime.ts'
import { allKeys } from '../store/keys.ts'
import type { Reading } from '../store/reading.ts'

/** Who the issuer is: every key that ever signed here, so that old credentials still verify. */
export const didDocument = async (reading: Reading) => {
  const { did, publicUrl } = runtimeOf(reading.payload)
  const keys = await allKeys(reading)
  const methods = keys.map(({ publicKey }) => ({
    id: methodOf(did, publicKey),
    type: 'Multikey',
    controller: did,
    publicKeyMultibase: publicKey,
  }))
  return {
    '@context': ['https://www.w3.org/ns/did/v1', 'https://w3id.org/security/multikey/v1'],
    id: did,
    alsoKnownAs: [publicUrl],
    verificationMethod: methods,
    assertionMethod: methods.map(({ id }) => id),
  }
}
