import { CompactSign } from 'jose'
import { createLocalReq, type Payload } from 'payload'
import { signerOf } from '../keys/signer.ts'

/** A JWS without its payload: whoever checks it has that beside it, and puts it back. */
const detached = (jws: string): string => jws.replace(/\.[^.]*\./, '..')

/** Signs the manifest of somebody's record with the key that signs certificates now. Answers a detached compact JWS. */
export const signRecord = async (manifest: string, { payload }: { payload: Payload }): Promise<string> => {
  // By a request of its own: who exports reads in a transaction that writes nothing, and the first key is made when it is needed.
  const { key, method } = await signerOf(await createLocalReq({}, payload))
  const jws = new CompactSign(new TextEncoder().encode(manifest)).setProtectedHeader({ alg: 'EdDSA', kid: method })
  return detached(await jws.sign(key))
}
