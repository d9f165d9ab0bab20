import type { OwnCertificates } from './contract.ts'
import { viewOf } from './elsewhere/credential.ts'
import { findOutside } from './elsewhere/store.ts'
import { renamesLeft } from './issue/reissue.ts'
import { findCertificates } from './store/certificates.ts'
import { holderOf } from './store/people.ts'
import type { Reading } from './store/reading.ts'
import { strings } from './strings.ts'
import { toView } from './view.ts'

/** Somebody's certificates, the latest first, and the name that the next one is made out to. */
export const ownCertificatesOf = async (reading: Reading, student: string, now: Date): Promise<OwnCertificates> => {
  const rows = await findCertificates(reading, { student: { equals: student } })
  const holder = await holderOf(reading, student)
  const certificates = await Promise.all(
    rows.map(async (row) => ({ id: row.id, ...(await toView(reading, row, { now, isOwn: true })) })),
  )
  const outside = await findOutside(reading, student)
  const elsewhere = outside.flatMap(({ credential, verifiedAt }) => viewOf(credential, verifiedAt) ?? [])
  const name = holder?.name ?? strings.unnamed
  return { certificates, elsewhere, name, renamesLeft: renamesLeft(rows, name, now) }
}
