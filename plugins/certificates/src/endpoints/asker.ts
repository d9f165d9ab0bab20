import { hasRole, idIn } from '@academy/kernel'
import type { PayloadRequest } from 'payload'
import { noSuchCertificate } from '../errors.ts'

/** Guests too. */
export const isAnybody = (): boolean => true

export const isEditorial = ({ user }: PayloadRequest): boolean => hasRole(user, 'editor', 'admin')

/** The certificate in the path. Throws HttpError 404 where it names none. */
export const certificateIn = (req: PayloadRequest): string => {
  const id = idIn(req)
  if (!id) throw noSuchCertificate()
  return id
}
