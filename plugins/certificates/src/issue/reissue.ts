import { inTransaction } from '@academy/kernel'
import type { PayloadRequest } from 'payload'
import { holderName } from '../domain/holderName.ts'
import type { ReplacedFor } from '../domain/standing.ts'
import { badName, certificateEnded, noSuchCertificate, sameName, tooManyNames } from '../errors.ts'
import { runtimeOf } from '../runtime.ts'
import { type CertificateRow, findCertificate, findCertificates } from '../store/certificates.ts'
import { oneAtATime } from '../store/oneAtATime.ts'
import { holderOf } from '../store/people.ts'
import { replace, tellHolder, writeCertificate } from './write.ts'

/** To how many other names a year somebody may have certificates issued again. */
const renamesAYear = 3

const year = 365 * 24 * 60 * 60 * 1000

type Because = { name: string; reason: ReplacedFor; note?: string; by: string }

/** The same again under a name, in the place of the old one. The caller holds the transaction and has asked who may. */
const again = async (
  req: PayloadRequest,
  old: CertificateRow,
  because: Because,
  now: Date,
): Promise<CertificateRow> => {
  const { payload } = req
  const { student, course, path, achievement, evidence } = old
  const holder = student && (await holderOf({ payload, req }, student))
  if (old.state !== 'valid' || !holder || !evidence) throw certificateEnded()
  const { title, slug, editionNumber, completedAt, expiresAt, visibility } = old
  const kept = {
    title,
    slug,
    editionNumber,
    completedAt,
    expiresAt,
    visibility,
    evidence,
    student,
    course,
    path,
    achievement,
  }
  const make = () => writeCertificate(req, { ...kept, name: because.name }, now)
  const made = await replace(req, old.id, because, make, now)
  await runtimeOf(payload).audit(
    {
      action: 'certificates/reissued',
      actor: because.by,
      target: { collection: 'certificates', id: old.id },
      details: { reason: because.reason, successor: made.id },
    },
    { payload, req },
  )
  await tellHolder(req, made, holder.email)
  return made
}

type Corrected = { id: string; name?: string; note: string; by: string }

/** Staff correct a certificate. Throws HttpError 404, 400 `certificates/bad-name` and 409 `certificates/ended`. */
export const correct = (req: PayloadRequest, { id, name, note, by }: Corrected, now: Date): Promise<CertificateRow> =>
  inTransaction(req, async () => {
    await oneAtATime(req)
    const old = await findCertificate({ payload: req.payload, req }, { id })
    if (!old) throw noSuchCertificate()
    const borne = name === undefined ? old.name : holderName(name)
    if (borne === null) throw badName()
    return again(req, old, { name: borne, reason: 'corrected', note, by }, now)
  })

/** How many names somebody may still take this year; all their certificates may follow to the one that they have now. */
export const renamesLeft = (all: readonly CertificateRow[], name: string, now: Date): number => {
  const since = new Date(now.getTime() - year).toISOString()
  const used = all.filter(({ reason, endedAt }) => reason === 'name-changed' && (endedAt ?? '') > since)
  const names = new Set(used.map(({ successor }) => all.find(({ id }) => id === successor)?.name))
  names.delete(name)
  return Math.max(0, renamesAYear - names.size)
}

/**
 * Its holder has another name now: the same certificate under the name that they chose. Throws HttpError 404, 409
 * `certificates/same-name`, `certificates/ended` and 429 `certificates/too-many-names`.
 */
export const rename = (req: PayloadRequest, student: string, id: string, now: Date): Promise<CertificateRow> =>
  inTransaction(req, async () => {
    const reading = { payload: req.payload, req }
    await oneAtATime(req)
    const all = await findCertificates(reading, { student: { equals: student } })
    const old = all.find((each) => each.id === id)
    const holder = await holderOf(reading, student)
    if (!old || !holder) throw noSuchCertificate()
    if (old.name === holder.name) throw sameName()
    if (renamesLeft(all, holder.name, now) === 0) throw tooManyNames()
    return again(req, old, { name: holder.name, reason: 'name-changed', by: student }, now)
  })
