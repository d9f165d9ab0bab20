import type { OutsideCertificate } from '@academy/learning/contract'
import type { Payload, PayloadRequest } from 'payload'
import { isGenuine } from '../credential/proof.ts'
import { didOf } from '../options.ts'
import { issuerKeys } from '../records/issuerKeys.ts'
import { runtimeOf } from '../runtime.ts'
import type { Reading } from '../store/reading.ts'
import { credentialOf } from './credential.ts'
import { findOutside, insertOutside } from './store.ts'

/** Those of these credentials that an academy which the operator trusts has signed, by the keys that it publishes now. */
const verified = async (
  payload: Payload,
  academy: string,
  credentials: readonly unknown[],
): Promise<OutsideCertificate[]> => {
  if (credentials.length === 0 || !runtimeOf(payload).trustedIssuers.includes(academy)) return []
  const keys = await issuerKeys(academy)
  const found: OutsideCertificate[] = []
  for (const given of credentials) {
    const credential = credentialOf(given, academy, didOf(academy))
    const holds = credential !== null && (await isGenuine(given, (method) => keys?.get(method) ?? null))
    if (holds) found.push({ url: credential.id, title: credential.name, credential })
  }
  return found
}

/** Those that the student does not have yet. */
const newTo = async (
  reading: Reading,
  student: string,
  certificates: readonly OutsideCertificate[],
): Promise<OutsideCertificate[]> => {
  const known = new Set((await findOutside(reading, student)).map(({ url }) => url))
  return certificates.filter(({ url }) => !known.has(url))
}

/** Certificates of other academies stay theirs: what they signed is kept for its holder, with the way to its page. */
export const certificateKeeper = {
  verified,
  newTo,
  keep: (req: PayloadRequest, student: string, certificates: readonly OutsideCertificate[], now: string) =>
    insertOutside(req, student, certificates, now),
}
