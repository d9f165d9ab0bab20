import type { NewsSource } from '@academy/learning/contract'
import { verifyPage } from './domain/pages.ts'
import { findCertificates } from './store/certificates.ts'

/** Certificates that a student got: learning tells of them in weekly digests. */
export const earnedSince: NewsSource = async (from, { student, since, until }) => {
  const rows = await findCertificates(from, {
    and: [
      { student: { equals: student } },
      { state: { equals: 'valid' } },
      { issuedAt: { greater_than_equal: since } },
      { issuedAt: { less_than: until } },
    ],
  })
  return rows.map(({ title, number }) => ({ label: title, path: verifyPage(number) }))
}
