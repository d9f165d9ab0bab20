import { randomBytes } from 'node:crypto'
import type { PayloadRequest } from 'payload'
import { achievementCredential, type Facts } from '../credential/achievement.ts'
import { prove } from '../credential/proof.ts'
import { numberBytes, numberFrom } from '../domain/number.ts'
import { verifyPage } from '../domain/pages.ts'
import type { ReplacedFor, Visibility } from '../domain/standing.ts'
import { signerOf } from '../keys/signer.ts'
import { issuedMail } from '../mails/issued.ts'
import { runtimeOf } from '../runtime.ts'
import { type CertificateRow, findCertificate, insertCertificate, updateCertificate } from '../store/certificates.ts'
import { nextStatusIndex } from '../store/statusEntries.ts'

export type Wanted = Omit<Facts, 'number' | 'statusIndex' | 'issuedAt'> & {
  student: string
  /** Of these the one that it is about; null once that is gone. */
  course: string | null
  path: string | null
  visibility: Visibility
}

/** Signs a certificate and stores it, in the request's transaction, which has said that it is `oneAtATime`. */
export const writeCertificate = async (
  req: PayloadRequest,
  { student, course, path, visibility, ...wanted }: Wanted,
  now: Date,
): Promise<CertificateRow> => {
  const { payload } = req
  const reading = { payload, req }
  const issuedAt = now.toISOString()
  const number = numberFrom(randomBytes(numberBytes))
  const facts: Facts = { ...wanted, number, issuedAt, statusIndex: await nextStatusIndex(req) }
  const credential = await prove(achievementCredential(facts, runtimeOf(payload)), await signerOf(req), issuedAt)
  const id = await insertCertificate(reading, {
    ...facts,
    student,
    course,
    path,
    visibility,
    state: 'valid',
    credential,
  })
  const made = await findCertificate(reading, { id })
  if (!made) throw new Error(`Certificate ${id} is not there though it was just stored.`)
  return made
}

type Because = { reason: ReplacedFor; note?: string; by?: string }

/** Ends a certificate and has another one made in its place; whoever verifies the old one is told of the new one. */
export const replace = async (
  req: PayloadRequest,
  old: string,
  { reason, note, by }: Because,
  make: () => Promise<CertificateRow>,
  now: Date,
): Promise<CertificateRow> => {
  const reading = { payload: req.payload, req }
  const ended = { state: 'replaced' as const, reason, note, endedBy: by ?? null, endedAt: now.toISOString() }
  await updateCertificate(reading, old, ended)
  const made = await make()
  await updateCertificate(reading, old, { successor: made.id })
  return made
}

/** Tells its holder of a certificate, in the request's transaction. */
export const tellHolder = async (
  req: PayloadRequest,
  { student, name, title, number }: CertificateRow,
  email: string,
): Promise<void> => {
  const { publicUrl, sendMail } = runtimeOf(req.payload)
  const data = { name, course: title, url: `${publicUrl}${verifyPage(number)}`, own: `${publicUrl}/learn#certificates` }
  await sendMail({ to: email, kind: issuedMail.kind, data, user: student ?? '' }, { payload: req.payload, req })
}
