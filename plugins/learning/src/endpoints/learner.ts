import { askerOf, isSomebody, signInRequired } from '@academy/kernel'
import type { PayloadRequest, TypedUser } from 'payload'

/** Whoever looks through somebody’s eyes sees what they see, and does nothing for them. */
export const isThemselves = (user: TypedUser): boolean => !('_impersonatedBy' in user)

export const learnsThemselves = (req: PayloadRequest): boolean =>
  isSomebody(req) && req.user !== null && isThemselves(req.user)

/** The id of whoever asks, unless what is told is somebody else’s. Throws HttpError 401: the device keeps it until they are signed in. */
export const senderOf = (req: PayloadRequest, student?: string): string => {
  const asker = askerOf(req)
  if (student !== undefined && student !== asker) throw signInRequired()
  return asker
}
