import { askerOf, signInRequired } from '@academy/kernel'
import type { PayloadRequest } from 'payload'

/** The id of whoever asks, unless what is told is somebody else’s. Throws HttpError 401: the device keeps it until they are signed in. */
export const senderOf = (req: PayloadRequest, student?: string): string => {
  const asker = askerOf(req)
  if (student !== undefined && student !== asker) throw signInRequired()
  return asker
}
