import { gzipSync } from 'node:zlib'
import type { PayloadRequest } from 'payload'
import { statusBits } from '../domain/statusBits.ts'
import { noSuchList } from '../errors.ts'
import { signerOf } from '../keys/signer.ts'
import { runtimeOf } from '../runtime.ts'
import { endedPositions } from '../store/statusEntries.ts'
import { type Document, type Proven, prove } from './proof.ts'

export const statusListUrl = (publicUrl: string, list: number) => `${publicUrl}/api/certificates/status/${list}`

const listCredential = (url: string, did: string, positions: readonly number[], now: string): Document => ({
  '@context': ['https://www.w3.org/ns/credentials/v2'],
  id: url,
  type: ['VerifiableCredential', 'BitstringStatusListCredential'],
  issuer: did,
  validFrom: now,
  credentialSubject: {
    id: `${url}#list`,
    type: 'BitstringStatusList',
    statusPurpose: 'revocation',
    encodedList: `u${gzipSync(statusBits(positions)).toString('base64url')}`,
  },
})

type Signed = { of: string; credential: Proven }

/** Signed lists by number; one is signed anew only when something in it has changed, or the key. */
const signed = new Map<number, Signed>()

/** A Bitstring Status List, signed: a one at each certificate that was revoked or replaced. Throws HttpError 404. */
export const statusList = async (list: number, req: PayloadRequest, now: Date): Promise<Proven> => {
  const { payload } = req
  const positions = await endedPositions({ payload }, list)
  if (!positions) throw noSuchList()
  const signer = await signerOf(req)
  const of = `${signer.method} ${positions.join()}`
  const known = signed.get(list)
  if (known?.of === of) return known.credential
  const { did, publicUrl } = runtimeOf(payload)
  const at = now.toISOString()
  const credential = await prove(listCredential(statusListUrl(publicUrl, list), did, positions, at), signer, at)
  signed.set(list, { of, credential })
  return credential
}
