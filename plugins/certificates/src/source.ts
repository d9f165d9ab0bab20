import type { Payload, TypedUser } from 'payload'
import type { CertificateSource, OwnCertificateSource } from './contract.ts'
import { readNumber } from './domain/number.ts'
import { ownCertificatesOf } from './own.ts'
import { findCertificate } from './store/certificates.ts'
import { toView } from './view.ts'

export { didDocument } from './credential/didDocument.ts'

/** What the pages below `/verify` show: the same to everybody. */
export const certificateSource = (payload: Payload): CertificateSource => ({
  byNumber: async (text) => {
    const number = readNumber(text)
    const row = number && (await findCertificate({ payload }, { number }))
    return row ? toView({ payload }, row, { now: new Date() }) : null
  },
})

/** What a learner's own page shows of theirs. */
export const ownCertificateSource =
  (payload: Payload, user: TypedUser): OwnCertificateSource =>
  () =>
    ownCertificatesOf({ payload }, String(user.id), new Date())
