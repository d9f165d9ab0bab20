import type { Payload } from 'payload'
import type { CertificateView } from './contract.ts'
import { isOpen, standingOf } from './domain/standing.ts'
import { placeOf } from './domain/statusBits.ts'
import { runtimeOf } from './runtime.ts'
import { type CertificateRow, findCertificate } from './store/certificates.ts'
import type { Reading } from './store/reading.ts'

const holderIn = (row: CertificateRow, isOwn: boolean) => {
  const { student, name, completedAt, evidence } = row
  return student !== null && evidence && (isOwn || isOpen(row)) ? { name, completedAt, evidence } : null
}

const successorOf = async (reading: Reading, { successor }: CertificateRow): Promise<string | null> =>
  successor ? ((await findCertificate(reading, { id: successor }))?.number ?? null) : null

const issuerOf = (payload: Payload) => {
  const { did, issuer } = runtimeOf(payload)
  return { id: did, name: issuer }
}

/** A certificate as others may see it, or its holder. */
export const toView = async (
  reading: Reading,
  row: CertificateRow,
  { now, isOwn = false }: { now: Date; isOwn?: boolean },
): Promise<CertificateView> => ({
  number: row.number,
  standing: standingOf(row, now.toISOString()),
  reason: row.reason,
  endedAt: row.endedAt,
  successor: await successorOf(reading, row),
  issuedAt: row.issuedAt,
  expiresAt: row.expiresAt,
  visibility: row.visibility,
  statusList: placeOf(row.statusIndex).list,
  issuer: issuerOf(reading.payload),
  achievement: { kind: row.achievement, slug: row.slug, title: row.title, edition: row.editionNumber },
  holder: holderIn(row, isOwn),
})
