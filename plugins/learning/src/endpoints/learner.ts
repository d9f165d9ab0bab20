import { hasRole, roles, signInRequired } from '@academy/kernel'
import type { PayloadRequest } from 'payload'

/** Whoever is signed in may learn, staff too. */
export const isLearner = ({ user }: PayloadRequest): boolean => hasRole(user, ...roles)

/** Whoever looks through somebody’s eyes sees what they see, and does nothing for them. */
export const learnsThemselves = (req: PayloadRequest): boolean =>
  isLearner(req) && !(req.user && '_impersonatedBy' in req.user)

/** The id of whoever asks. Throws HttpError 401 for a guest. */
export const learnerOf = ({ user }: PayloadRequest): string => {
  if (!user) throw signInRequired()
  return String(user.id)
}

/** The same, unless what is told is somebody else’s. Throws HttpError 401: the device keeps it until they are signed in. */
export const senderOf = (req: PayloadRequest, student?: string): string => {
  const asker = learnerOf(req)
  if (student !== undefined && student !== asker) throw signInRequired()
  return asker
}
