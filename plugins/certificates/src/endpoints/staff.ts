import { askerOf, postEndpoint } from '@academy/kernel'
import { certificateView, reissueInput, revokeInput } from '../contract.ts'
import { correct } from '../issue/reissue.ts'
import { revoke } from '../issue/revoke.ts'
import { toView } from '../view.ts'
import { certificateIn, isEditorial } from './asker.ts'

export const revokeCertificate = postEndpoint({
  path: '/:id/revoke',
  summary: 'Revoke a certificate for good; the reason is public, the note is not',
  input: revokeInput,
  reply: certificateView,
  allow: isEditorial,
  handle: async (asked, req) => {
    const now = new Date()
    const row = await revoke(req, { ...asked, id: certificateIn(req), by: askerOf(req) }, now)
    return toView({ payload: req.payload, req }, row, { now, isOwn: true })
  },
})

export const reissueCertificate = postEndpoint({
  path: '/:id/reissue',
  summary: 'Issue a certificate again, corrected; the old one is marked as replaced by the new one',
  input: reissueInput,
  reply: certificateView,
  allow: isEditorial,
  handle: async (asked, req) => {
    const now = new Date()
    const row = await correct(req, { ...asked, id: certificateIn(req), by: askerOf(req) }, now)
    return toView({ payload: req.payload, req }, row, { now, isOwn: true })
  },
})
