import type { Where } from 'payload'
import { z } from 'zod'
import { CERTIFICATES_SLUG, evidence } from '../contract.ts'
import { achievementKinds } from '../domain/achievementKinds.ts'
import { replacedFor, revokedFor, states, visibilities } from '../domain/standing.ts'
import type { Reading } from './reading.ts'

const orNull = <Value extends z.ZodType>(value: Value) => z.preprocess((given) => given ?? null, value.nullable())

const certificateRow = z.object({
  id: z.string(),
  number: z.string(),
  /** Null once its holder was erased. */
  student: orNull(z.string()),
  name: z.preprocess((value) => value ?? '', z.string()),
  achievement: z.enum(achievementKinds),
  /** Of these the one that it is about; null once that is gone. */
  course: orNull(z.string()),
  path: orNull(z.string()),
  title: z.string(),
  slug: z.string(),
  /** Null for a path. */
  editionNumber: orNull(z.int()),
  completedAt: z.string(),
  issuedAt: z.string(),
  expiresAt: orNull(z.string()),
  state: z.enum(states),
  reason: orNull(z.enum([...revokedFor, ...replacedFor])),
  endedAt: orNull(z.string()),
  successor: orNull(z.string()),
  visibility: z.enum(visibilities),
  statusIndex: z.int(),
  evidence: orNull(evidence),
  credential: orNull(z.record(z.string(), z.unknown())),
})
export type CertificateRow = z.infer<typeof certificateRow>

const select = Object.fromEntries(Object.keys(certificateRow.shape).map((name) => [name, true as const]))

/** Certificates that match, the latest first. Asks nobody's rights: whoever calls it has. */
export const findCertificates = async ({ payload, req }: Reading, where: Where): Promise<CertificateRow[]> => {
  const { docs } = await payload.db.find({
    collection: CERTIFICATES_SLUG,
    where,
    sort: '-issuedAt',
    select,
    limit: 0,
    pagination: false,
    req,
  })
  return z.array(certificateRow).parse(docs)
}

export const findCertificate = async (
  reading: Reading,
  by: { id: string } | { number: string },
): Promise<CertificateRow | null> => {
  const [name, value] = 'id' in by ? ['id', by.id] : ['number', by.number]
  const [row] = await findCertificates(reading, { [name]: { equals: value } })
  return row ?? null
}

type NewCertificate = Omit<CertificateRow, 'id' | 'reason' | 'endedAt' | 'successor' | 'state'> & { state: 'valid' }

export const insertCertificate = async ({ payload, req }: Reading, data: NewCertificate): Promise<string> => {
  const { id } = await payload.db.create({ collection: CERTIFICATES_SLUG, data: { ...data }, req })
  return String(id)
}

type Change = Partial<Pick<CertificateRow, 'state' | 'reason' | 'endedAt' | 'successor' | 'visibility'>> & {
  note?: string
  endedBy?: string | null
}

export const updateCertificate = async ({ payload, req }: Reading, id: string, data: Change): Promise<void> => {
  await payload.db.updateOne({ collection: CERTIFICATES_SLUG, id, data, req, returning: false })
}
