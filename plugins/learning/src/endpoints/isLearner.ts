import { hasRole, roles, signInRequired } from '@academy/kernel'
import type { PayloadRequest } from 'payload'

/** Whoever is signed in may learn, staff too. */
export const isLearner = ({ user }: PayloadRequest): boolean => hasRole(user, ...roles)

/** The id of whoever asks. Throws HttpError 401 for a guest. */
export const learnerOf = ({ user }: PayloadRequest): string => {
  if (!user) throw signInRequired()
  return String(user.id)
}
