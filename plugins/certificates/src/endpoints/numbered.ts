import { getEndpoint, hasRole, staffRoles } from '@academy/kernel'
import type { PayloadRequest } from 'payload'
import { CERTIFICATES_SLUG, certificateView } from '../contract.ts'
import { readNumber } from '../domain/number.ts'
import { isOpen } from '../domain/standing.ts'
import { certificateHidden, noSuchCertificate } from '../errors.ts'
import { drawCertificate } from '../pdf/draw.ts'
import { runtimeOf } from '../runtime.ts'
import { type CertificateRow, findCertificate } from '../store/certificates.ts'
import { toView } from '../view.ts'
import { isAnybody } from './asker.ts'

/** The certificate whose number is in the path. Throws HttpError 404. */
const numbered = async (req: PayloadRequest): Promise<CertificateRow> => {
  const number = readNumber(String(req.routeParams?.number))
  const row = number && (await findCertificate({ payload: req.payload, req }, { number }))
  if (!row) throw noSuchCertificate()
  return row
}

/** Whether whoever asks sees it as its holder does: the holder, and staff as far as they read certificates at all. */
const seesAll = async (req: PayloadRequest, row: CertificateRow): Promise<boolean> => {
  if (!req.user) return false
  if (String(req.user.id) === row.student) return true
  if (!hasRole(req.user, ...staffRoles)) return false
  const where = { id: { equals: row.id } }
  const found = { collection: CERTIFICATES_SLUG, where, user: req.user, overrideAccess: false, req } as const
  return (await req.payload.count(found)).totalDocs > 0
}

/** As much of it as a file says. Throws HttpError 404, and 403 `certificates/hidden` where its holder keeps it back. */
const shown = async (req: PayloadRequest): Promise<CertificateRow> => {
  const row = await numbered(req)
  if (row.student === null || !row.credential || !row.evidence) throw noSuchCertificate()
  if (!isOpen(row) && !(await seesAll(req, row))) throw certificateHidden()
  return row
}

/** It may be revoked at any minute. */
const briefly = { 'Cache-Control': 'private, max-age=60' }

const fileName = ({ number }: CertificateRow, ending: string) =>
  `attachment; filename="certificate-${number}.${ending}"`

export const readCertificate = getEndpoint({
  path: '/numbered/:number',
  summary: 'How a certificate stands, and as much of it as its holder shows',
  reply: certificateView,
  allow: isAnybody,
  handle: async (_input, req) => {
    const row = await numbered(req)
    const view = { now: new Date(), isOwn: await seesAll(req, row) }
    return toView({ payload: req.payload, req }, row, view)
  },
})

export const readCredential = getEndpoint({
  path: '/numbered/:number/credential',
  summary: 'The Open Badges 3.0 credential as it was signed, for wallets and verifiers',
  allow: isAnybody,
  handle: async (_input, req) => {
    const row = await shown(req)
    const headers = {
      ...briefly,
      'Content-Type': 'application/vc+ld+json',
      'Content-Disposition': fileName(row, 'json'),
      // Verifiers that run in a browser read it, as they read the key and the list: as guests, since no cookie is let through.
      'Access-Control-Allow-Origin': '*',
    }
    return new Response(JSON.stringify(row.credential), { headers })
  },
})

export const readPdf = getEndpoint({
  path: '/numbered/:number/pdf',
  summary: 'The certificate as a tagged PDF',
  allow: isAnybody,
  handle: async (_input, req) => {
    const row = await shown(req)
    const { issuer, publicUrl } = runtimeOf(req.payload)
    const headers = { ...briefly, 'Content-Type': 'application/pdf', 'Content-Disposition': fileName(row, 'pdf') }
    return new Response(new Uint8Array(await drawCertificate(row, { issuer, publicUrl })), { headers })
  },
})
