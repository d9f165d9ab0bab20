import { DataIntegrityProof } from '@digitalbazaar/data-integrity'
import { cryptosuite } from '@digitalbazaar/eddsa-rdfc-2022-cryptosuite'
import { verifyCredential } from '@digitalbazaar/vc'
import { checkStatus } from '@digitalbazaar/vc-bitstring-status-list'
import { loadContext } from '../src/credential/contexts.ts'

export type DidDocument = {
  id: string
  verificationMethod: { id: string; controller: string }[]
}

/** What an employer keeps beside a credential to verify it without the network. */
export type Kept = { issuer: DidDocument; list: { id: string } }

/**
 * A verifier of somebody else's making (Digital Bazaar's), with nothing but what it is handed: whatever it would have to
 * fetch makes it fail. Answers why a credential does not hold; null when it does.
 */
export const refusalOf = async (credential: object, { issuer, list }: Kept): Promise<string | null> => {
  const known = new Map<string, unknown>([
    [issuer.id, issuer],
    [list.id, list],
    ...issuer.verificationMethod.map((method): [string, unknown] => [
      method.id,
      { '@context': 'https://w3id.org/security/multikey/v1', ...method },
    ]),
  ])
  const documentLoader = async (url: string) => {
    const document = known.get(url)
    return document ? { documentUrl: url, document } : loadContext(url)
  }
  const suite = new DataIntegrityProof({ cryptosuite })
  const { verified, error, statusResult } = await verifyCredential({
    credential,
    suite,
    documentLoader,
    checkStatus: (options) => checkStatus({ ...options, verifyBitstringStatusListCredential: true }),
  })
  if (statusResult?.results?.some(({ status }) => status)) return 'revoked'
  return verified ? null : JSON.stringify(error, Object.getOwnPropertyNames(error ?? {}))
}
