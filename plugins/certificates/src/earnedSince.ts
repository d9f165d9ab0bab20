import type { DigestNews, NewsAsked } from '@academy/learning/contract'
import { verifyPage } from './domain/pages.ts'
import { findCertificates } from './store/certificates.ts'
import type { Reading } from './store/reading.ts'

/** Certificates that a student got in a stretch of time, for learning's weekly digests. */
export const earnedSince = async (reading: Reading, { student, since, until }: NewsAsked): Promise<DigestNews[]> => {
  const rows = await findCertificates(reading, {
    and: [
      { student: { equals: student } },
      { state: { equals: 'valid' } },
      { issuedAt: { greater_than_equal: since } },
      { issuedAt: { less_than: until } },
    ],
  })
  return rows.map(({ title, number }) => ({ label: title, path: verifyPage(number) }))
}
