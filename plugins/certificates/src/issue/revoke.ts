import { inTransaction } from '@academy/kernel'
import type { PayloadRequest } from 'payload'
import type { RevokedFor } from '../domain/standing.ts'
import { certificateEnded, noSuchCertificate } from '../errors.ts'
import { runtimeOf } from '../runtime.ts'
import { type CertificateRow, findCertificate, updateCertificate } from '../store/certificates.ts'
import { oneAtATime } from '../store/oneAtATime.ts'

type Asked = { id: string; reason: RevokedFor; note: string; by: string }

/** Takes a certificate back for good. Throws HttpError 404 and 409 `certificates/ended`. The caller has asked who may. */
export const revoke = (req: PayloadRequest, { id, reason, note, by }: Asked, now: Date): Promise<CertificateRow> =>
  inTransaction(req, async () => {
    const { payload } = req
    const reading = { payload, req }
    await oneAtATime(req)
    const row = await findCertificate(reading, { id })
    if (!row) throw noSuchCertificate()
    if (row.state !== 'valid') throw certificateEnded()
    const ended = { state: 'revoked' as const, reason, endedAt: now.toISOString() }
    await updateCertificate(reading, id, { ...ended, note, endedBy: by })
    const target = { collection: 'certificates', id }
    await runtimeOf(payload).audit(
      { action: 'certificates/revoked', actor: by, target, details: { reason } },
      { payload, req },
    )
    return { ...row, ...ended }
  })
